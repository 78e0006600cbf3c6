import { randomBytes } from 'node:crypto';
import pg from 'pg';
import type { FreshDatabase } from '../../../../libs/platform/src/testing/fresh-database.js';

/** A database with nothing in it on the server of the test run, as an admin makes one for a new Walz. */
export async function emptyDatabase(): Promise<FreshDatabase> {
  const url = new URL(process.env['WALZ_TEST_SERVER'] ?? '');
  const name = `empty_${randomBytes(6).toString('hex')}`;
  await tell(url.href, `create database ${name}`);
  const drop = () => tell(url.href, `drop database if exists ${name} with (force)`);
  return { url: Object.assign(new URL(url), { pathname: `/${name}` }).href, drop };
}

async function tell(server: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}
