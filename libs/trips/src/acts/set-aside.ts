import { mayOffer, offerById, OfferEntity, offersSeen, whoeverActsFor } from '#hosting';
import { Refusal } from '#kernel';
import type { Side } from '#matching';
import type { Act } from '#platform';
import type { AsideReason } from '../set-aside.js';
import { SetAsideEntity } from '../set-aside.entity.js';
import { TripEntity } from '../trip.entity.js';
import { tripById } from '../trips.queries.js';
import { ownTrip } from './own-trip.js';

export interface Pair {
  readonly tripId: string;
  readonly offerId: string;
  /** Who says so: for whom it stays away. */
  readonly side: Side;
}

/**
 * A match that is not for her, or not for them, stays away from now on. It is kept for whoever said so and for nobody
 * else, so the chronicle is not told; said twice, the later reason counts.
 */
export async function setAside(
  act: Act,
  pair: Pair & { readonly reason: AsideReason; readonly words: string },
): Promise<{ trip: TripEntity; offer: OfferEntity }> {
  const met = await whoeverMeets(act, pair);
  const { tripId, offerId, side, reason, words } = pair;
  const personId = act.viewer.kind === 'person' ? act.viewer.personId : '';
  await act.tx.upsert(SetAsideEntity, { tripId, offerId, side, personId, reason, words, at: act.now }, [
    'tripId',
    'offerId',
    'side',
  ]);
  return met;
}

/** It may be shown again; where nothing was set aside, nothing has to be done. */
export async function takeBack(act: Act, pair: Pair): Promise<{ trip: TripEntity; offer: OfferEntity }> {
  const met = await whoeverMeets(act, pair);
  const { tripId, offerId, side } = pair;
  await act.tx.delete(SetAsideEntity, { tripId, offerId, side });
  return met;
}

/** Her own trip, or an offer that she speaks for; and the other one as she may know of it. */
async function whoeverMeets(
  act: Act,
  { tripId, offerId, side }: Pair,
): Promise<{ trip: TripEntity; offer: OfferEntity }> {
  if (side === 'journeyman') {
    const trip = await ownTrip(act, tripId);
    const [offer] = await offersSeen(act.tx, [offerId], act.viewer);
    if (!offer || offer.state === 'draft') throw new Refusal('not_found');
    return { trip, offer };
  }
  const offer = await offerById(act.tx, offerId);
  if (!offer) throw new Refusal('not_found');
  await whoeverActsFor(act, offer.companyId, mayOffer);
  const trip = await tripById(act.tx, tripId, act.viewer);
  if (!trip) throw new Refusal('not_found');
  return { trip, offer };
}
