import type { data as en } from '../en/data.js';

export const data: typeof en = {};
