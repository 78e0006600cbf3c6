import type { sessions as en } from '../en/sessions.js';

export const sessions: typeof en = {};
