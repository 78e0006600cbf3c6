import { deriveAllOffers, deriveOffersNaming } from '#hosting';
import { type Act, weekAt } from '#platform';
import { mondayOf } from '#weeks';
import { deriveAll, deriveSome } from '../trip-match.js';

/** What these trips are found by is written anew, in the transaction that changed them; see `deriveOffers`. */
export async function deriveTrips({ tx, now }: Act, tripIds: readonly string[]): Promise<void> {
  if (tripIds.length === 0) return;
  await tx.query('select from trip where id = any($1::uuid[]) order by id for no key update', [tripIds]);
  await tx.query(deriveSome, [mondayOf(weekAt(now)).toString(), tripIds]);
}

/** After a change of hers that her trips count with: where she lives, and who may know it. */
export async function deriveTripsOf(act: Act, personId: string): Promise<void> {
  await deriveThose(act, `select id from trip where person_id = $1 and state = 'open'`, personId);
}

/** After a skill became another one. */
export async function deriveMatchesNaming(act: Act, skillId: string): Promise<void> {
  await deriveOffersNaming(act, skillId);
  await deriveThose(
    act,
    `select id from trip where state = 'open' and (
       id in (select trip_id from trip_skill where skill_id = $1)
       or id in (select trip_id from trip_practice where skill_id = $1))`,
    skillId,
  );
}

async function deriveThose(act: Act, which: string, id: string): Promise<void> {
  const trips = await act.tx.query<{ id: string }[]>(which, [id]);
  await deriveTrips(
    act,
    trips.map(trip => trip.id),
  );
}

export async function deriveAllTrips({ tx, now }: Act): Promise<void> {
  await tx.query('lock table trip_match in share row exclusive mode');
  await tx.query(deriveAll, [mondayOf(weekAt(now)).toString()]);
}

/** Both sides of every match anew, after a bulk load. */
export async function rebuildMatches(act: Act): Promise<void> {
  await deriveAllOffers(act);
  await deriveAllTrips(act);
}
