import { type Act, weekAt } from '#platform';
import { mondayOf } from '#weeks';
import { deriveAll, deriveSome } from '../offer-match.js';

/**
 * What these offers are found by is written anew, in the transaction that changed them. Each is locked first, so that
 * of two changes at once the later one sees the earlier one.
 */
export async function deriveOffers({ tx, now }: Act, offerIds: readonly string[]): Promise<void> {
  if (offerIds.length === 0) return;
  await tx.query('select from offer where id = any($1::uuid[]) order by id for no key update', [offerIds]);
  await tx.query(deriveSome, [mondayOf(weekAt(now)).toString(), offerIds]);
}

/** The same for all: after a bulk load, and each week, when a week is over for everybody. */
export async function deriveAllOffers({ tx, now }: Act): Promise<void> {
  await tx.query('lock table offer_match in share row exclusive mode');
  await tx.query(deriveAll, [mondayOf(weekAt(now)).toString()]);
}

/** After what they were described with became something else: a site moved, a skill was merged into another. */
export async function deriveOffersAt(act: Act, siteId: string): Promise<void> {
  await deriveThose(act, `select id from offer where site_id = $1 and state = 'open'`, siteId);
}

export async function deriveOffersNaming(act: Act, skillId: string): Promise<void> {
  await deriveThose(
    act,
    `select id from offer where state = 'open' and (
       id in (select offer_id from offer_skill where skill_id = $1)
       or id in (select offer_id from offer_practice where skill_id = $1))`,
    skillId,
  );
}

async function deriveThose(act: Act, which: string, id: string): Promise<void> {
  const offers = await act.tx.query<{ id: string }[]>(which, [id]);
  await deriveOffers(
    act,
    offers.map(offer => offer.id),
  );
}
