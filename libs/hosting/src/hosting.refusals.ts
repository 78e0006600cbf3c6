import type { RefusalCatalogue } from '#kernel';
import { offerRefusals } from './offers.refusals.js';

/** Every code this room can refuse with, and what it means to a client of the API. */
export const hostingRefusals = {
  ...offerRefusals,
} as const satisfies RefusalCatalogue;
