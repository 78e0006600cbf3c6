import type { moderation as en } from '../en/moderation.js';

export const moderation: typeof en = {};
