import { loadGazetteer, loadSkills, migrate, migrations } from '#ledger';
import type { Clock } from '#platform';
import pg from 'pg';
import { StartTrouble } from './sentences.js';
import { tell } from './tell.js';

export interface Preparation {
  readonly databaseUrl: string;
  readonly clock: Clock;
  readonly tellsSeason: boolean;
  readonly onStep?: (text: string) => void;
  progressOf(title: string): (done: number, total: number) => void;
}

/** Any number, the same for every process that prepares this database. */
const preparationLock = 1_746_812_600;

/**
 * Makes a database ready to open the doors on: schema, lists, and the told season. Each part again only if missing;
 * of several that start at once one does the work, and the others wait and find it done.
 */
export async function prepare(preparation: Preparation): Promise<void> {
  const { databaseUrl, clock, tellsSeason, progressOf, onStep = () => undefined } = preparation;
  await using connection = await connect(databaseUrl);
  const { client } = connection;
  const { rows } = await client.query<{ isOurs: boolean }>('select pg_try_advisory_lock($1) as "isOurs"', [
    preparationLock,
  ]);
  if (!rows[0]?.isOurs) {
    onStep('Waiting for another Walz that prepares this database');
    await client.query('select pg_advisory_lock($1)', [preparationLock]);
  }
  if ((await missingMigrations(client)).length > 0) onStep('Preparing the tables');
  await migrate(databaseUrl);
  await loadGazetteer(client, progressOf('Loading places'));
  await loadSkills(client, progressOf('Loading skills'));
  if (!tellsSeason) return;
  const { rowCount: inhabitants } = await client.query('select from person limit 1');
  if (inhabitants === 0) onStep('Telling the demo season');
  await tell(client, clock());
}

/** A door that is opened alone changes no tables: it may be one of many, on a database that others work with. */
export async function expectPrepared(databaseUrl: string): Promise<void> {
  await using connection = await connect(databaseUrl);
  const missing = await missingMigrations(connection.client);
  if (missing.length === 0) return;
  throw new StartTrouble(
    `The database is not prepared for this version of Walz (${missing.length} of its ${migrations.length} migrations are missing): run the entry point "migrate" first.`,
  );
}

async function missingMigrations(client: pg.Client): Promise<readonly string[]> {
  const all = migrations.map(({ name }) => name);
  const { rows } = await client.query<{ exists: boolean }>(
    `select to_regclass('migration') is not null as "exists"`,
  );
  if (!rows[0]?.exists) return all;
  const { rows: done } = await client.query<{ name: string }>('select name from migration');
  return all.filter(name => !done.some(row => row.name === name));
}

async function connect(databaseUrl: string): Promise<AsyncDisposable & { readonly client: pg.Client }> {
  const client = new pg.Client({ connectionString: databaseUrl, application_name: 'walz prepare' });
  // A connection that breaks is told of by the query that runs on it.
  client.on('error', () => undefined);
  await client.connect();
  return { client, [Symbol.asyncDispose]: () => client.end() };
}
