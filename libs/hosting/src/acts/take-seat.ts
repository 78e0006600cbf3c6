import { Refusal } from '#kernel';
import type { Act } from '#platform';
import { mondayOf, type Week } from '#weeks';
import { deriveOffers } from './derive-offers.js';
import { lockedOffer } from './keep-offer.js';

/** One seat in each of these weeks, or in none: of two who want the last one, one gets it. */
export async function takeSeat(act: Act, offerId: string, weeks: readonly Week[]): Promise<void> {
  const taken = await count(act, offerId, weeks, 1);
  // A week that is not offered any more has no seat either.
  if (taken < weeks.length) throw new Refusal('no_seat_left', {}, 'weeks');
}

/** For somebody else; a week that is not offered any more needs none back. */
export async function giveSeatBack(act: Act, offerId: string, weeks: readonly Week[]): Promise<void> {
  await count(act, offerId, weeks, -1);
}

async function count(act: Act, offerId: string, weeks: readonly Week[], by: 1 | -1): Promise<number> {
  // In the order of everybody else: the offer, then its weeks.
  await lockedOffer(act, offerId);
  const [, changed] = await act.tx.query<[unknown, number]>(
    `update offer_week set taken = taken + $3 where offer_id = $1 and monday = any($2::date[])`,
    [offerId, weeks.map(week => mondayOf(week).toString()), by],
  );
  await deriveOffers(act, [offerId]);
  return changed;
}
