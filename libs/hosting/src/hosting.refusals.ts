import type { RefusalCatalogue } from '#kernel';

/** Every code this room can refuse with, and what it means to a client of the API. */
export const hostingRefusals = {
  no_seat_left: { meaning: 'All seats of this week are taken.', field: 'weeks' },
} as const satisfies RefusalCatalogue;
