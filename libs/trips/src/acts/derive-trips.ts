import { deriveAllOffers } from '#hosting';
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
  const trips = await act.tx.query<{ id: string }[]>(
    `select id from trip where person_id = $1 and state = 'open'`,
    [personId],
  );
  await deriveTrips(
    act,
    trips.map(({ id }) => id),
  );
}

/** After two skills became one: what is compared is their numbers. */
export async function deriveTripsNaming(act: Act, skillId: string): Promise<void> {
  const trips = await act.tx.query<{ id: string }[]>(
    `select trip_id as id from trip_skill where skill_id = $1
     union select trip_id from trip_practice where skill_id = $1`,
    [skillId],
  );
  await deriveTrips(
    act,
    trips.map(({ id }) => id),
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
