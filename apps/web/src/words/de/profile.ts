import type { profile as en } from '../en/profile.js';

export const profile: typeof en = {};
