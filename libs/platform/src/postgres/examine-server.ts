import { randomBytes } from 'node:crypto';

import pg from 'pg';

import { readDatabaseUrl } from './database-url.js';
import { explainDatabaseTrouble } from './explain.js';
import { greet } from './greeting.js';
import type { Target } from './server-sentences.js';
import { DatabaseTrouble, trouble } from './trouble.js';

export type Examination = {
  /** How long a silent server is waited for, in milliseconds. */
  readonly patience?: number;
  /** Extensions that must be there, or that the role may create. */
  readonly extensions?: readonly string[];
};

/** Asks the server of a DATABASE_URL for all that Walz needs of it, before anything is written there. */
export async function examineServer(url: string, examination: Examination = {}): Promise<void> {
  const { patience = 10_000, extensions = ['btree_gist', 'pg_trgm'] } = examination;
  const target = readDatabaseUrl(url);
  const open = () => connect(url.trim(), patience);
  const client = await open().catch(async (error: unknown) => {
    throw await lookCloser(explainDatabaseTrouble(error, url), target, patience, () =>
      connect(encrypted(url.trim()), patience),
    );
  });
  try {
    await examineVersion(client, target);
    await examineDatabase(client, target);
    await examineExtensions(client, target, extensions);
    await examineNotifications(client, target, open);
  } catch (error) {
    throw explainDatabaseTrouble(error, url);
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function connect(url: string, patience: number): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: patience,
    query_timeout: patience,
    application_name: 'walz examines',
  });
  // Without a listener, a server that goes away between two questions would end the whole process.
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

/** Some refusals have two possible reasons, and one more question tells which it is. */
async function lookCloser(
  found: DatabaseTrouble,
  target: Target,
  patience: number,
  openEncrypted: () => Promise<pg.Client>,
): Promise<DatabaseTrouble> {
  if (found.code === 'connection_lost' || found.code === 'connect_timeout') {
    return (await greet(target, Math.min(patience, 3_000))) === 'stranger'
      ? trouble('not_postgres', target)
      : found;
  }
  if (found.code === 'pg_hba_rejects' && /no encryption|SSL off/.test(found.quote[0] ?? '')) {
    return (await getsIn(openEncrypted)) ? trouble('tls_required', target) : found;
  }
  return found;
}

/** The same address, asking for encryption with whatever certificate there is. */
function encrypted(url: string): string {
  const bare = url.replace(/([?&])sslmode=[^&#]*&?/, '$1').replace(/[?&]$/, '');
  return `${bare}${bare.includes('?') ? '&' : '?'}sslmode=no-verify`;
}

/** Past pg_hba.conf counts as in, whatever is wrong behind it. */
async function getsIn(open: () => Promise<pg.Client>): Promise<boolean> {
  try {
    await (await open()).end();
    return true;
  } catch (error) {
    return error instanceof pg.DatabaseError && !/pg_hba\.conf/.test(error.message);
  }
}

const oldestServed = 180_000;

async function examineVersion(client: pg.Client, target: Target): Promise<void> {
  const { rows } = await client.query<{ server_version_num: string }>('show server_version_num');
  const number = Number(rows[0]?.server_version_num);
  if (number >= oldestServed) return;
  const version =
    number >= 100_000
      ? String(Math.floor(number / 10_000))
      : `${Math.floor(number / 10_000)}.${Math.floor(number / 100) % 100}`;
  throw trouble('server_too_old', { ...target, version });
}

type DatabaseFacts = {
  encoding: string;
  is_read_only: boolean;
  may_make_tables: boolean;
  may_make_schemas: boolean;
};

async function examineDatabase(client: pg.Client, target: Target): Promise<void> {
  const { rows } = await client.query<DatabaseFacts>(
    `select current_setting('server_encoding') as encoding,
            pg_is_in_recovery() or current_setting('transaction_read_only')::boolean as is_read_only,
            coalesce((select has_schema_privilege(oid, 'create') from pg_namespace where nspname = 'public'), false) as may_make_tables,
            has_database_privilege(current_database(), 'create') as may_make_schemas`,
  );
  const [facts] = rows;
  if (!facts) return;
  if (facts.encoding !== 'UTF8') throw trouble('encoding_not_utf8', { ...target, encoding: facts.encoding });
  if (facts.is_read_only) throw trouble('read_only', target);
  if (!facts.may_make_tables) throw trouble('no_right_to_create_tables', target);
  if (!facts.may_make_schemas) throw trouble('no_right_to_create_schemas', target);
}

async function examineExtensions(
  client: pg.Client,
  target: Target,
  extensions: readonly string[],
): Promise<void> {
  const { rows } = await client.query<{ name: string; is_available: boolean; is_allowed: boolean }>(
    `select wanted.name,
            exists (select from pg_available_extensions a where a.name = wanted.name) as is_available,
            coalesce((select rolsuper from pg_roles where rolname = current_user), false)
              or exists (select from pg_available_extension_versions v where v.name = wanted.name and v.trusted) as is_allowed
     from unnest($1::text[]) as wanted (name)
     where not exists (select from pg_extension e where e.extname = wanted.name)`,
    [extensions],
  );
  for (const { name, is_available, is_allowed } of rows) {
    if (!is_available) throw trouble('extension_missing', { ...target, extension: name });
    if (!is_allowed) throw trouble('extension_not_allowed', { ...target, extension: name });
  }
}

const hearingTime = 2_000;

/** The board that wakes other processes needs NOTIFY of one connection to reach LISTEN of another. */
async function examineNotifications(
  listener: pg.Client,
  target: Target,
  open: () => Promise<pg.Client>,
): Promise<void> {
  const channel = `walz_${randomBytes(6).toString('hex')}`;
  const speaker = await open();
  try {
    const heard = new Promise<boolean>(resolve => {
      listener.once('notification', () => resolve(true));
      setTimeout(resolve, hearingTime, false).unref();
    });
    await listener.query(`listen ${channel}`);
    await speaker.query(`notify ${channel}`);
    if (!(await heard)) throw trouble('pooler_between', target);
  } finally {
    await speaker.end().catch(() => undefined);
  }
}
