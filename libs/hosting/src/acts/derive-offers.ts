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

/** After two skills became one: what is compared is their numbers. */
export async function deriveOffersNaming(act: Act, skillId: string): Promise<void> {
  const offers = await act.tx.query<{ id: string }[]>(
    `select offer_id as id from offer_skill where skill_id = $1
     union select offer_id from offer_practice where skill_id = $1`,
    [skillId],
  );
  await deriveOffers(
    act,
    offers.map(({ id }) => id),
  );
}

/** The same for all: after a bulk load, and each week, when a week is over for everybody. */
export async function deriveAllOffers({ tx, now }: Act): Promise<void> {
  await tx.query('lock table offer_match in share row exclusive mode');
  await tx.query(deriveAll, [mondayOf(weekAt(now)).toString()]);
}
