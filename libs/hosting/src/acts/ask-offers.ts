import { enqueue, type Act } from '#platform';
import { IsNull, LessThanOrEqual } from 'typeorm';
import { answerWithin } from '../offer.js';
import { OfferEntity } from '../offer.entity.js';
import { noteOffer } from './keep-offer.js';
import { pauseNow } from './move-offer.js';

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace Walz {
    interface Tasks {
      ask_after_offer: { readonly offerId: string; readonly askedAt: string };
      tell_of_pausing: { readonly offerId: string; readonly pausedAt: string };
    }
  }
}

/** So many in one go: the next beat takes the others. */
const mostAtOnce = 200;

const locked = { mode: 'pessimistic_write', onLocked: 'skip_locked' } as const;

/** Those that have been open for long enough are asked after, once. */
export async function askOffers(act: Act): Promise<number> {
  const { tx, now } = act;
  const offers = await tx.find(OfferEntity, {
    where: { state: 'open', asksAt: LessThanOrEqual(now), askedAt: IsNull() },
    order: { asksAt: 'asc' },
    take: mostAtOnce,
    lock: locked,
  });
  for (const offer of offers) {
    await tx.update(OfferEntity, { id: offer.id }, { askedAt: now });
    const askedAt = now.toString();
    await enqueue(
      act,
      'ask_after_offer',
      { offerId: offer.id, askedAt },
      { key: `ask_after_offer:${offer.id}` },
    );
    await noteOffer(act, Object.assign(offer, { askedAt: now }), 'asked');
  }
  return offers.length;
}

/** Where nobody has answered for thirty days, guests are sent to nobody any more. */
export async function pauseUnanswered(act: Act): Promise<number> {
  const { tx, now } = act;
  const offers = await tx.find(OfferEntity, {
    where: { state: 'open', askedAt: LessThanOrEqual(now.subtract(answerWithin)) },
    order: { askedAt: 'asc' },
    take: mostAtOnce,
    lock: locked,
  });
  for (const offer of offers) {
    await pauseNow(act, offer);
    const told = { offerId: offer.id, pausedAt: now.toString() };
    await enqueue(act, 'tell_of_pausing', told, { key: `tell_of_pausing:${offer.id}` });
  }
  return offers.length;
}

/** Goes with the mail that holds it; where somebody has answered meanwhile, it opens nothing. */
export async function keepAnswerKey(
  { tx }: Act,
  { offerId, askedAt, hash }: { offerId: string; askedAt: Temporal.Instant; hash: Buffer },
): Promise<void> {
  await tx.query(
    `update offer set answer_hashes = answer_hashes || $3::bytea
     where id = $1 and state = 'open' and asked_at = $2`,
    [offerId, askedAt.toString(), hash],
  );
}
