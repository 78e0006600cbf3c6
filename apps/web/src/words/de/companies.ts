import type { companies as en } from '../en/companies.js';

export const companies: typeof en = {};
