import type { painter as en } from '../en/painter.js';

export const painter: typeof en = {};
