import type { Week } from '#weeks';
import type { EntityManager } from '#platform';
import type { ClientBase } from 'pg';
import { tellCompanies, tellMembers } from './tell-companies.js';
import { tellOffers } from './tell-offers.js';
import { tellPeople } from './tell-people.js';
import { tellTrips } from './tell-trips.js';
import { beginTelling } from './telling.js';

const milestone = 'season told';

/** What the rooms derive of what was told; handed in, because the ledger knows none of them. */
export type AfterTelling = (client: ClientBase) => Promise<void>;

/** Tells the demo season once, on a database that nobody lives in yet, in one transaction. */
export async function tellSeason(
  client: ClientBase,
  now: Temporal.Instant,
  thisWeek: Week,
  afterTelling: AfterTelling,
): Promise<boolean> {
  await client.query('begin');
  try {
    const isTold = await tellOnce(client, now, thisWeek);
    if (isTold) await afterTelling(client);
    await client.query('commit');
    return isTold;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

/** Whether somebody of the told season lives here, so that the site can say so. */
export async function hasToldSeason(db: EntityManager): Promise<boolean> {
  const [answer] = await db.query<{ is_told: boolean }[]>(
    'select exists (select from person where is_demo) as is_told',
  );
  return answer?.is_told ?? false;
}

async function tellOnce(client: ClientBase, now: Temporal.Instant, thisWeek: Week): Promise<boolean> {
  const { rowCount: inhabited } = await client.query('select from person limit 1');
  const { rowCount: isFirst } = await client.query(
    'insert into milestone (name, version) values ($1, $2) on conflict do nothing',
    [milestone, '1'],
  );
  if (inhabited || !isFirst) return false;
  const telling = await beginTelling(client, now, thisWeek);
  await tellCompanies(telling);
  await tellPeople(telling);
  await tellMembers(telling);
  await tellTrips(telling);
  await tellOffers(telling);
  return true;
}
