import type { tripPages as en } from '../en/trip-pages.js';

export const tripPages: typeof en = {};
