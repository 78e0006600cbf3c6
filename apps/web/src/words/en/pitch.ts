export const pitch = {};
