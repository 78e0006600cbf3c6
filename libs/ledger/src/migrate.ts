import { openDatabase } from '#platform';
import { Logger, runMigrations } from 'graphile-worker';
import pg from 'pg';
import { migrations } from './migrations/index.js';

/** What goes wrong here is thrown; the queue would print it as well, in its own words. */
const silent = new Logger(() => () => {});

/** Any number, the same for every process that migrates this database. */
const migrationLock = 1_746_812_599;

/**
 * Brings the database up to this version. Twenty starters at once wait for one another, and a killed one
 * leaves whole migrations only: each runs in a transaction of its own.
 */
export async function migrate(url: string): Promise<string[]> {
  const guard = new pg.Client({ connectionString: url, application_name: 'walz migrate' });
  await guard.connect();
  try {
    await guard.query('select pg_advisory_lock($1)', [migrationLock]);
    await runMigrations({ connectionString: url, logger: silent });
    const database = await openDatabase({ url, entities: [], migrations, poolSize: 2, name: 'walz migrate' });
    try {
      const ran = await database.runMigrations({ transaction: 'each' });
      return ran.map(migration => migration.name);
    } finally {
      await database.destroy();
    }
  } finally {
    await guard.end();
  }
}
