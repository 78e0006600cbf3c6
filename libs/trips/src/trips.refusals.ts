import type { RefusalCatalogue } from '#kernel';

/** Every code this room can refuse with, and what it means to a client of the API. */
export const tripsRefusals = {
  importance_out_of_range: {
    meaning: 'A part counts `least` to `most` times as much as usual; the field is the part.',
  },
  one_trip_claims_a_week: {
    meaning: 'Another trip of the same person has some of these weeks already.',
    field: 'firstWeek',
  },
  trip_title_empty: { meaning: 'A trip needs a title that can be read.', field: 'title' },
  entry_outside_of_trip: {
    meaning: 'The entry `name` would lie outside of the trip, which would go by `span`.',
    field: 'firstWeek',
  },
  visit_outside_of_trip: {
    meaning: 'The visit at `name` would lie outside of the trip, which would go by `span`.',
    field: 'firstWeek',
  },
  days_outside_of_trip: {
    meaning: 'These days are not within the trip, which is `span`.',
    field: 'firstDay',
  },
  week_outside_of_trip: {
    meaning: 'The week `week` is not one of the trip, which is `span`.',
    field: 'bestWeeks',
  },
  fare_need_out_of_range: { meaning: 'The way costs 0 to `most` whole euros.', field: 'fareNeed' },
  guest_unknown: { meaning: 'Nobody goes by the handle `handle`.', field: 'guests' },
} as const satisfies RefusalCatalogue;
