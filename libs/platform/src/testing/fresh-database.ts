import { randomBytes } from 'node:crypto';
import pg from 'pg';

export interface FreshDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/** A database of its own for a test file, cloned in milliseconds from the template that the run migrated once. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const { WALZ_TEST_SERVER: server, WALZ_TEST_TEMPLATE: template } = process.env;
  if (!server || !template) throw new Error('Start the tests with `npm test`: it brings the database.');
  const name = `test_${randomBytes(6).toString('hex')}`;
  await onServer(server, `create database ${name} template ${template}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => onServer(server, `drop database if exists ${name} with (force)`) };
}

async function onServer(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
