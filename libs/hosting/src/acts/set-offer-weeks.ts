import { Refusal } from '#kernel';
import { weekAt, type Act } from '#platform';
import { In } from 'typeorm';
import type { OfferEntity } from '../offer.entity.js';
import { refuseWeeks, type OfferedWeek } from '../offer-weeks.js';
import { OfferWeekEntity } from '../offer-week.entity.js';
import { noteOffer, offerToKeep } from './keep-offer.js';

/** The weeks from now on, all of them: what is over stays, and a seat that a guest has stays hers. */
export async function setOfferWeeks(
  act: Act,
  offerId: string,
  weeks: readonly OfferedWeek[],
): Promise<OfferEntity> {
  const { tx, now } = act;
  const offer = await offerToKeep(act, offerId);
  if (offer.state === 'closed') throw new Refusal('offer_is_closed');
  const thisWeek = weekAt(now);
  refuseWeeks(
    weeks.map(({ week }) => week),
    thisWeek,
  );
  const before = await tx.find(OfferWeekEntity, {
    where: { offerId },
    order: { week: 'asc' },
    lock: { mode: 'pessimistic_write' },
  });
  const ahead = before.filter(({ week }) => week >= thisWeek);
  const seatsIn = new Map(weeks.map(({ week, seats }) => [week, seats]));
  const short = ahead.find(({ week, taken }) => (seatsIn.get(week) ?? 0) < taken);
  if (short) throw new Refusal('seats_are_taken', { week: short.week, taken: short.taken }, 'weeks');
  const gone = ahead.filter(({ week }) => !seatsIn.has(week)).map(({ week }) => week);
  if (gone.length > 0) await tx.delete(OfferWeekEntity, { offerId, week: In(gone) });
  if (weeks.length > 0) {
    const rows = weeks.map(({ week, seats }) => ({ offerId, week, seats }));
    await tx.upsert(OfferWeekEntity, rows, ['offerId', 'week']);
  }
  return noteOffer(act, offer, 'weeks');
}
