import type { connections as en } from '../en/connections.js';

export const connections: typeof en = {};
