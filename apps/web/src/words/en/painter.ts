export const painter = {};
