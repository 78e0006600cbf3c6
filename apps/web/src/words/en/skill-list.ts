export const skillList = {};
