import { claimFreeSlug, slugOf, weekAt, type Act } from '#platform';
import { mondayOf } from '#weeks';
import { OfferEntity } from '../offer.entity.js';
import { expectRoomForOffer, noteOffer, offerToKeep } from './keep-offer.js';

/** A draft that says the same, with all seats free; weeks that are over do not come along. */
export async function copyOffer(act: Act, offerId: string): Promise<OfferEntity> {
  const { tx, now } = act;
  const original = await offerToKeep(act, offerId);
  await expectRoomForOffer(act, original.companyId);
  const [made] = await tx.query<{ id: string }[]>('select uuidv7() as id');
  const id = made!.id;
  const slug = await claimFreeSlug(act, 'offer', slugOf(original.title, 'offer'), id);
  const fresh = { id, slug, state: 'draft', createdAt: now, changedAt: now } as const;
  const dates = { openedAt: null, asksAt: null, askedAt: null };
  await tx.insert(OfferEntity, { ...original, ...fresh, ...dates });
  await copyParts(act, original.id, id);
  const offer = await tx.findOneByOrFail(OfferEntity, { id });
  return noteOffer(act, offer, 'copied', { from: original.id });
}

async function copyParts({ tx, now }: Act, from: string, to: string): Promise<void> {
  const copies = [
    `insert into offer_skill (offer_id, skill_id, way, level)
       select $2, skill_id, way, level from offer_skill where offer_id = $1`,
    `insert into offer_practice (offer_id, skill_id) select $2, skill_id from offer_practice where offer_id = $1`,
    `insert into offer_language (offer_id, language, fluency)
       select $2, language, fluency from offer_language where offer_id = $1`,
    `insert into company_picture (key, company_id, use, offer_id, position, alt, uploaded_at, small, medium, large)
       select replace(gen_random_uuid()::text, '-', ''), company_id, use, $2, position, alt, uploaded_at,
         small, medium, large
       from company_picture where offer_id = $1`,
  ];
  for (const copy of copies) await tx.query(copy, [from, to]);
  await tx.query(
    `insert into offer_week (offer_id, monday, seats)
       select $2, monday, seats from offer_week where offer_id = $1 and monday >= $3`,
    [from, to, mondayOf(weekAt(now)).toString()],
  );
}
