import { Refusal } from '#kernel';
import { chronicle, type Act } from '#platform';
import { mayOffer } from '../hosting.policy.js';
import { Not } from 'typeorm';
import { whoeverActsFor } from './whoever-acts-for.js';
import { mostOffers } from '../offer.js';
import { OfferEntity } from '../offer.entity.js';
import { deriveOffers } from './derive-offers.js';

/** The offer, locked after its company, for whoever may change it. */
export async function offerToKeep(act: Act, offerId: string): Promise<OfferEntity> {
  const found = await act.tx.findOneBy(OfferEntity, { id: offerId });
  if (!found) throw new Refusal('not_found');
  await whoeverActsFor(act, found.companyId, mayOffer);
  return lockedOffer(act, offerId);
}

/** Its company is locked, so of two who draft the last one at once one does. */
export async function expectRoomForOffer({ tx }: Act, companyId: string): Promise<void> {
  if ((await tx.countBy(OfferEntity, { companyId, state: Not('closed') })) >= mostOffers)
    throw new Refusal('too_many_offers', { most: mostOffers });
}

export async function lockedOffer({ tx }: Act, offerId: string): Promise<OfferEntity> {
  const offer = await tx.findOne(OfferEntity, {
    where: { id: offerId },
    lock: { mode: 'for_no_key_update' },
  });
  if (!offer) throw new Refusal('not_found');
  return offer;
}

const tellings = {
  asked: 'offer_asked_after',
  changed: 'offer_changed',
  closed: 'offer_closed',
  copied: 'offer_copied',
  drafted: 'offer_drafted',
  holds: 'offer_holds',
  opened: 'offer_opened',
  paused: 'offer_paused',
  weeks: 'offer_weeks_set',
} as const;

/** What every change of an offer leads to: it is told, and found by what it says now, or by nothing any more. */
export async function noteOffer(
  act: Act,
  offer: OfferEntity,
  what: keyof typeof tellings,
  facts: Readonly<Record<string, string | number>> = {},
): Promise<OfferEntity> {
  await deriveOffers(act, [offer.id]);
  await chronicle(act, { what: tellings[what], subject: { kind: 'offer', id: offer.id }, facts });
  return offer;
}
