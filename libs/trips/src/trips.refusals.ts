import type { RefusalCatalogue } from '#kernel';

/** Every code this room can refuse with, and what it means to a client of the API. */
export const tripsRefusals = {
  one_trip_claims_a_week: {
    meaning: 'Another trip of the same person has some of these weeks already.',
    field: 'firstWeek',
  },
} as const satisfies RefusalCatalogue;
