import { Refusal } from '#kernel';
import { whoeverSignedIn, type PersonEntity } from '#people';
import { chronicle, type Act } from '#platform';
import { mayOffer } from '../hosting.policy.js';
import { MemberEntity } from '../member.entity.js';
import { OfferEntity } from '../offer.entity.js';
import { deriveOffers } from './derive-offers.js';

/** Whoever may speak for what this company offers; to all others it is not there. */
export async function whoeverOffers(act: Act, companyId: string): Promise<PersonEntity> {
  const person = await whoeverSignedIn(act);
  const member = await act.tx.findOne(MemberEntity, {
    where: { companyId, personId: person.id },
    lock: { mode: 'pessimistic_read' },
  });
  if (!member || !mayOffer(member.role)) throw new Refusal('not_found');
  return person;
}

/** The offer, locked, for whoever may change it. */
export async function offerToKeep(act: Act, offerId: string): Promise<OfferEntity> {
  const offer = await lockedOffer(act, offerId);
  await whoeverOffers(act, offer.companyId);
  return offer;
}

export async function lockedOffer({ tx }: Act, offerId: string): Promise<OfferEntity> {
  const offer = await tx.findOne(OfferEntity, {
    where: { id: offerId },
    lock: { mode: 'for_no_key_update' },
  });
  if (!offer) throw new Refusal('not_found');
  return offer;
}

/** What every change of an offer leads to: it is told, and found by what it says now, or by nothing any more. */
export async function noteOffer(
  act: Act,
  offer: OfferEntity,
  what: string,
  facts: Readonly<Record<string, string | number>> = {},
): Promise<OfferEntity> {
  await deriveOffers(act, [offer.id]);
  await chronicle(act, { what, subject: { kind: 'offer', id: offer.id }, facts });
  return offer;
}
