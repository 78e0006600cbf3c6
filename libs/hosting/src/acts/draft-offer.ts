import { claimFreeSlug, slugOf, type Act } from '#platform';
import { mayOffer } from '../hosting.policy.js';
import { OfferEntity } from '../offer.entity.js';
import type { OfferDetails } from '../offer-details.js';
import { detailsOf, partsOf } from './change-offer.js';
import { expectRoomForOffer, noteOffer } from './keep-offer.js';
import { whoeverActsFor } from './whoever-acts-for.js';

/** Whoever drafts it is the one to ask, unless she names another. */
export async function draftOffer(
  act: Act,
  companyId: string,
  details: OfferDetails & { readonly title: string },
): Promise<OfferEntity> {
  const { tx, now } = act;
  const { person, company } = await whoeverActsFor(act, companyId, mayOffer);
  await expectRoomForOffer(act, company.id);
  const { title } = details;
  const [made] = await tx.query<{ id: string }[]>('select uuidv7() as id');
  const id = made!.id;
  const slug = await claimFreeSlug(act, 'offer', slugOf(title, 'offer'), id);
  const begun = tx.create(OfferEntity, { id, companyId: company.id, contactId: person.id, slug, title });
  const dates = { createdAt: now, changedAt: now };
  await tx.insert(OfferEntity, { ...begun, ...(await detailsOf(act, begun, details)), ...dates });
  const offer = await tx.findOneByOrFail(OfferEntity, { id });
  await partsOf(act, offer, details);
  return noteOffer(act, offer, 'drafted');
}
