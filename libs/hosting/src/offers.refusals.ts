import type { RefusalCatalogue } from '#kernel';

/** What stands in the way of offers and their weeks. */
export const offerRefusals = {
  no_seat_left: { meaning: 'All seats of this week are taken.', field: 'weeks' },
  seats_are_taken: {
    meaning: 'Guests have `taken` seats of the week `week`: it cannot have fewer, nor go.',
    field: 'weeks',
  },
  too_many_offers: { meaning: 'A company has at most `most` offers that are not closed.' },
  offer_title_empty: { meaning: 'An offer needs a title that can be seen.', field: 'title' },
  offer_cannot_go_there: { meaning: 'An offer that is `from` cannot become `to`.' },
  offer_is_not_open: { meaning: 'The offer is `state`, so nobody asks whether it still holds.' },
  offer_is_closed: { meaning: 'An offer that is closed is not changed any more; it can be copied.' },
  offer_needs_a_site: {
    meaning: 'Whoever comes on site needs a site to come to, one that is not closed.',
    field: 'site',
  },
  offer_needs_skills: {
    meaning: 'To open an offer, a skill is needed that is used, sought or to be learned.',
    field: 'skill',
  },
  offer_needs_a_language: {
    meaning: 'To open an offer, a language spoken there is needed.',
    field: 'language',
  },
  offer_needs_weeks: {
    meaning: 'To open an offer, a week is needed that is not past and has a free seat.',
    field: 'weeks',
  },
  offer_is_nowhere: { meaning: 'An offer is on site, remote, or either.', field: 'place' },
  site_unknown: { meaning: 'The company has no such site, or it is closed.', field: 'site' },
  contact_unknown: { meaning: 'Nobody by this handle acts for the company.', field: 'contact' },
  stay_out_of_range: { meaning: 'A stay is from 1 to `most` weeks, the least first.', field: 'stayMost' },
  travel_paid_out_of_range: { meaning: 'The way is paid with 0 to `most` euros.', field: 'travelPaid' },
  stipend_out_of_range: { meaning: 'A stipend is `least` to `most` a week.', field: 'stipendAmount' },
  currency_unknown: { meaning: 'A currency is said by its code in ISO 4217.', field: 'stipendCurrency' },
  only_what_is_used_has_no_level: {
    meaning: 'What is sought or taught has a level, what is used has none.',
    field: 'level',
  },
  week_past: {
    meaning: 'The week `week` is over; the first that can be offered is `first`.',
    field: 'weeks',
  },
  week_too_far: {
    meaning: 'The week `week` is too far ahead; the last that can be offered is `last`.',
    field: 'weeks',
  },
  week_not_offered: { meaning: 'The week `week` is not among the weeks of the offer.', field: 'exceptions' },
  seats_out_of_range: { meaning: 'A week has `least` to `most` seats.', field: 'seats' },
  seats_malformed: { meaning: 'The seats of single weeks are written like `right`.', field: 'exceptions' },
  answer_link_stale: { meaning: 'The link was answered, has expired, or is not whole.' },
} as const satisfies RefusalCatalogue;
