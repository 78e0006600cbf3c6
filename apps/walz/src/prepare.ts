import { loadGazetteer, loadSkills, migrate, tellSeason } from '#ledger';
import { dateIn, type Clock } from '#platform';
import { weekOf } from '#weeks';
import pg from 'pg';

export interface Preparation {
  readonly databaseUrl: string;
  readonly clock: Clock;
  readonly tellsSeason: boolean;
  progressOf(title: string): (done: number, total: number) => void;
}

/** Any number, the same for every process that prepares this database. */
const preparationLock = 1_746_812_600;

/** Makes a database ready to open the doors on: schema, lists, and the told season. Each part again only if missing. */
export async function prepare({ databaseUrl, clock, tellsSeason, progressOf }: Preparation): Promise<void> {
  await migrate(databaseUrl);
  const client = new pg.Client({ connectionString: databaseUrl, application_name: 'walz prepare' });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [preparationLock]);
    await loadGazetteer(client, progressOf('Loading places'));
    await loadSkills(client, progressOf('Loading skills'));
    const now = clock();
    if (tellsSeason) await tellSeason(client, now, weekOf(dateIn('UTC', now)));
  } finally {
    await client.end();
  }
}
