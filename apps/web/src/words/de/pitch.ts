import type { pitch as en } from '../en/pitch.js';

export const pitch: typeof en = {};
