import type { privacy as en } from '../en/privacy.js';

export const privacy: typeof en = {};
