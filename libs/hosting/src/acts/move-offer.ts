import { Refusal } from '#kernel';
import type { Act } from '#platform';
import { holdsFor, missingIn, moveOffer, refuseAll, type OfferState } from '../offer.js';
import { OfferEntity } from '../offer.entity.js';
import { offeredIn } from '../offers.queries.js';
import { noteOffer } from './keep-offer.js';

type Dates = Partial<Pick<OfferEntity, 'openedAt' | 'asksAt'>>;

/** To be found by guests: not before it says all that they need. */
export async function openNow(act: Act, offer: OfferEntity): Promise<OfferEntity> {
  moveOffer(offer.state, 'open');
  refuseAll(missingIn(await offeredIn(act, offer)));
  const openedAt = offer.openedAt ?? act.now;
  return move(act, offer, 'open', { openedAt, asksAt: act.now.add(holdsFor) }, 'opened');
}

export function pauseNow(act: Act, offer: OfferEntity): Promise<OfferEntity> {
  return move(act, offer, 'paused', { asksAt: null }, 'paused');
}

export function closeNow(act: Act, offer: OfferEntity): Promise<OfferEntity> {
  return move(act, offer, 'closed', { asksAt: null }, 'closed');
}

/** It holds for as long again; only an open offer is asked after. */
export function holdOn(act: Act, offer: OfferEntity): Promise<OfferEntity> {
  if (offer.state !== 'open') throw new Refusal('offer_is_not_open', { state: offer.state });
  return keep(act, offer, { asksAt: act.now.add(holdsFor) }, 'holds');
}

function move(
  act: Act,
  offer: OfferEntity,
  to: OfferState,
  dates: Dates,
  what: Parameters<typeof noteOffer>[2],
): Promise<OfferEntity> {
  return keep(act, offer, { ...dates, state: moveOffer(offer.state, to), changedAt: act.now }, what);
}

/** Whatever asked whether it still holds is answered by this: none of its links opens anything any more. */
async function keep(
  act: Act,
  offer: OfferEntity,
  change: Dates & Partial<Pick<OfferEntity, 'state' | 'changedAt'>>,
  what: Parameters<typeof noteOffer>[2],
): Promise<OfferEntity> {
  await act.tx.update(OfferEntity, { id: offer.id }, { ...change, askedAt: null, answerHashes: [] });
  return noteOffer(act, Object.assign(offer, change, { askedAt: null }), what);
}
