import type { matches as en } from '../en/matches.js';

export const matches: typeof en = {};
