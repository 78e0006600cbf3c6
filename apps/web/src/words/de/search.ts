import type { search as en } from '../en/search.js';

export const search: typeof en = {};
