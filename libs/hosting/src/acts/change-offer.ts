import { Refusal } from '#kernel';
import { personByHandle } from '#people';
import type { Act } from '#platform';
import { IsNull } from 'typeorm';
import type { OfferDetails } from '../offer-details.js';
import { missingIn, refuseAll } from '../offer.js';
import { OfferEntity } from '../offer.entity.js';
import { offeredIn } from '../offers.queries.js';
import { MemberEntity } from '../member.entity.js';
import { SiteEntity } from '../site.entity.js';
import { changeOfferLanguages, changeOfferPractices, changeOfferSkills } from './change-offer-parts.js';
import { noteOffer, offerToKeep } from './keep-offer.js';

/** An open offer stays one that guests can come to: what it needs to be open, it keeps. */
export async function changeOffer(act: Act, offerId: string, details: OfferDetails): Promise<OfferEntity> {
  const offer = await offerToKeep(act, offerId);
  if (offer.state === 'closed') throw new Refusal('offer_is_closed');
  const changed = { ...(await detailsOf(act, offer, details)), changedAt: act.now };
  Object.assign(offer, changed);
  // Only a draft may say so much less.
  const lacksSite = offer.state !== 'draft' && offer.isOnSite && offer.siteId === null;
  if (lacksSite) throw new Refusal('offer_needs_a_site', {}, 'site');
  await act.tx.update(OfferEntity, { id: offer.id }, changed);
  await partsOf(act, offer, details);
  if (offer.state === 'open') {
    // Weeks run out by themselves, and without any nobody finds it.
    refuseAll(missingIn({ ...(await offeredIn(act, offer)), freeWeeks: 1 }));
  }
  return noteOffer(act, offer, 'changed');
}

/** The columns that these details change. */
export async function detailsOf(
  act: Act,
  offer: OfferEntity,
  details: OfferDetails,
): Promise<Partial<OfferEntity>> {
  const { title, work, where, stay, lodging, lodgingRules, travelPaid, pay, publication, roles, experience } =
    details;
  if (where) await expectSite(act, offer, where.siteId);
  return {
    ...(title !== undefined && { title }),
    ...(work !== undefined && { work }),
    ...where,
    ...stay,
    ...(lodging !== undefined && { lodging }),
    ...(lodgingRules !== undefined && { lodgingRules }),
    ...(travelPaid !== undefined && { travelPaid }),
    ...pay,
    ...(publication !== undefined && { publication }),
    ...(roles !== undefined && { roles: [...new Set(roles)] }),
    ...(experience !== undefined && { experience }),
    ...(details.contact !== undefined && { contactId: await contactOf(act, offer, details.contact) }),
  };
}

export async function partsOf(act: Act, { id }: OfferEntity, details: OfferDetails): Promise<void> {
  const { setSkills = [], dropSkills = [], addPractices = [], dropPractices = [] } = details;
  await changeOfferSkills(act, id, setSkills, dropSkills);
  await changeOfferPractices(act, id, addPractices, dropPractices);
  await changeOfferLanguages(act, id, details.setLanguages ?? [], details.dropLanguages ?? []);
}

/** One of the company's own; one that it has already may be closed by now. Closing one waits for the company, as this does. */
async function expectSite({ tx }: Act, offer: OfferEntity, siteId: string | null): Promise<void> {
  if (siteId === null || siteId === offer.siteId) return;
  const isOpen = await tx.existsBy(SiteEntity, {
    id: siteId,
    companyId: offer.companyId,
    closedAt: IsNull(),
  });
  if (!isOpen) throw new Refusal('site_unknown', {}, 'site');
}

async function contactOf(
  { tx, viewer }: Act,
  { companyId }: OfferEntity,
  handle: string | null,
): Promise<string | null> {
  if (handle === null) return null;
  const person = await personByHandle(tx, handle, viewer);
  const isMember = person !== null && (await tx.existsBy(MemberEntity, { companyId, personId: person.id }));
  if (!isMember) throw new Refusal('contact_unknown', {}, 'contact');
  return person.id;
}
