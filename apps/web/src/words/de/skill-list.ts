import type { skillList as en } from '../en/skill-list.js';

export const skillList: typeof en = {};
