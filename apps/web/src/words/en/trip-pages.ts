export const tripPages = {};
