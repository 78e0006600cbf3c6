import { chown, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer as createWebServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import pg from 'pg';

import { startEmbeddedPostgres, type EmbeddedPostgres } from './embedded.js';
import { examineServer, type Examination } from './examine-server.js';
import { explainDatabaseTrouble } from './explain.js';
import { selfSignedCertificate } from './testing/certificate.js';
import { listen, ofVersion, poolerTo, refusing } from './testing/small-servers.js';
import { DatabaseTrouble } from './trouble.js';

const password = 'Gr8-secret';
const quick: Examination = { patience: 3_000 };
let folder: string;
let server: EmbeddedPostgres;
let port: string;

const roles = `
  create role poor login password '${password}';
  create role reader login password '${password}';
  create role sleeper nologin password '${password}';
  create role lonely login password '${password}' connection limit 0;
  create role single login password '${password}' connection limit 1;
  create role sealed login password '${password}';
  create role stranger login password '${password}';
  create database poorhouse owner walz;
  create database closed owner walz allow_connections false;
  create database private owner walz;
  create database still owner walz;
  create database crowded owner walz connection limit 0;
  create database latin owner walz encoding 'LATIN1' locale_provider libc locale 'C' template template0;
  revoke connect on database private from public;
  alter database still set default_transaction_read_only = on;
  grant single to walz;
`;

/** Who may come from where: `sealed` only encrypted, `ghost` without a password, `stranger` not at all. */
const doorkeeping = `
  hostssl all sealed 127.0.0.1/32 scram-sha-256
  host all ghost 127.0.0.1/32 trust
  host all keeper,walz,poor,reader,sleeper,lonely,single 127.0.0.1/32 scram-sha-256
`;

async function asKeeper(sql: string, database = 'postgres'): Promise<void> {
  const client = new pg.Client({ connectionString: server.keeperUrl.replace('/postgres?', `/${database}?`) });
  await client.connect();
  for (const statement of sql.split(';').filter(text => text.trim())) await client.query(statement);
  await client.end();
}

const address = (role: string, database = 'walz', rest = '?sslmode=disable') =>
  `postgres://${role}:${password}@127.0.0.1:${port}/${database}${rest}`;

async function codeFor(url: string, examination = quick): Promise<string> {
  const error: unknown = await examineServer(url, examination).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error === undefined) return 'fine';
  if (!(error instanceof DatabaseTrouble)) throw new Error('is no trouble of a database', { cause: error });
  expect(error.sentence).not.toContain(password);
  expect(error.sentence).not.toMatch(/undefined|\[object/);
  return error.code;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'walz-mistakes-'));
  server = await startEmbeddedPostgres({
    dataDir: folder,
    log: () => undefined,
    forTests: true,
    settings: { max_connections: '20' },
  });
  port = new URL(server.url).port;
  await asKeeper(roles);
  await asKeeper(
    'grant create on database poorhouse to reader; grant create on schema public to poor',
    'poorhouse',
  );
  await writeFile(join(folder, 'postgres', 'cluster', 'data', 'pg_hba.conf'), doorkeeping);
  await asKeeper('select pg_reload_conf()');
});

afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true });
});

describe('a DATABASE_URL that works', () => {
  it('passes, for the owner of an empty database and for the keeper', async () => {
    expect(await codeFor(server.url)).toBe('fine');
    expect(await codeFor(`  ${server.keeperUrl}\n`)).toBe('fine');
  });
});

describe('a DATABASE_URL with a mistake in it', () => {
  it('is told about a wrong password, a missing one and an unknown role', async () => {
    expect(await codeFor(server.url.replace(/:[^:@]+@/, ':wrong@'))).toBe('password_wrong');
    expect(await codeFor(address('noone'))).toBe('pg_hba_rejects');
    expect(await codeFor(server.url.replace(/:[^:@]+@/, '@'))).toBe('password_missing');
    expect(await codeFor(address('ghost'))).toBe('role_unknown');
  });

  it('is told about a role that may not log in, and one that pg_hba.conf turns away', async () => {
    expect(await codeFor(address('sleeper'))).toBe('role_may_not_log_in');
    expect(await codeFor(address('stranger'))).toBe('pg_hba_rejects');
  });

  it('is told about a database that is not there, closed, or not for this role', async () => {
    expect(await codeFor(server.url.replace('/walz?', '/wals?'))).toBe('database_unknown');
    expect(await codeFor(server.url.replace('/walz?', '/closed?'))).toBe('database_closed');
    expect(await codeFor(address('reader', 'private'))).toBe('connect_not_allowed');
  });

  it('is told about a database in another encoding', async () => {
    expect(await codeFor(server.url.replace('/walz?', '/latin?'))).toBe('encoding_not_utf8');
  });

  it('is told about a read-only database', async () => {
    expect(await codeFor(server.url.replace('/walz?', '/still?'))).toBe('read_only');
  });

  it('is told which right is missing', async () => {
    expect(await codeFor(address('reader', 'poorhouse'))).toBe('no_right_to_create_tables');
    expect(await codeFor(address('poor', 'poorhouse'))).toBe('no_right_to_create_schemas');
  });

  it('is told about extensions that are not there or not allowed', async () => {
    expect(await codeFor(server.url, { ...quick, extensions: ['no_such_thing'] })).toBe('extension_missing');
    expect(await codeFor(server.url, { ...quick, extensions: ['pageinspect'] })).toBe(
      'extension_not_allowed',
    );
    const client = new pg.Client({ connectionString: server.url });
    await client.connect();
    const error: unknown = await client
      .query('create extension pageinspect')
      .catch((thrown: unknown) => thrown);
    await client.end();
    expect(explainDatabaseTrouble(error, server.url).code).toBe('extension_not_allowed');
  });

  it('is told about connection limits of role, database and server', async () => {
    expect(await codeFor(address('lonely'))).toBe('too_many_connections');
    expect(await codeFor(server.url.replace('/walz?', '/crowded?'))).toBe('too_many_connections');
    const crowd = Array.from({ length: 20 }, () => new pg.Client({ connectionString: server.url }));
    const came = await Promise.allSettled(crowd.map(client => client.connect()));
    expect(came.filter(({ status }) => status === 'rejected').length).toBeGreaterThan(0);
    expect(await codeFor(server.url)).toBe('too_many_connections');
    await Promise.all(
      crowd.filter((_, index) => came[index]?.status === 'fulfilled').map(client => client.end()),
    );
  });

  it('is told about a role that has room for one connection only', async () => {
    await asKeeper('create database narrow owner single');
    expect(await codeFor(address('single', 'narrow'))).toBe('too_many_connections');
  });
});

describe('an address where no PostgreSQL is', () => {
  it('is told about an unknown host', async () => {
    expect(await codeFor('postgres://ada:pw@no-such-host.invalid/walz')).toBe('host_not_found');
  });

  it('is told about a port where nobody listens', async () => {
    const gone = await listen(() => undefined);
    await gone.close();
    expect(await codeFor(`postgres://ada:pw@127.0.0.1:${gone.port}/walz`)).toBe('connection_refused');
    expect(await codeFor(`postgres://ada:pw@%2Fnowhere/walz`)).toBe('socket_missing');
  });

  it('is told about a server that never answers or hangs up', async () => {
    const silent = await listen(() => undefined);
    expect(await codeFor(`postgres://ada:pw@127.0.0.1:${silent.port}/walz`, { patience: 400 })).toBe(
      'connect_timeout',
    );
    await silent.close();
    const rude = await listen(socket => socket.destroy());
    expect(await codeFor(`postgres://ada:pw@127.0.0.1:${rude.port}/walz`)).toBe('connection_lost');
    await rude.close();
  });

  it('is told about a web server and a database of another make', async () => {
    const web = createWebServer((_request, response) => response.end('hello'));
    await new Promise<void>(resolve => web.listen(0, '127.0.0.1', resolve));
    const { port: webPort } = web.address() as AddressInfo;
    expect(await codeFor(`postgres://ada:pw@127.0.0.1:${webPort}/walz`)).toBe('not_postgres');
    web.closeAllConnections();
    await new Promise(resolve => web.close(resolve));
    const other = await listen(socket => socket.write(Buffer.from('J\0\0\0\n8.4.0\0')));
    expect(await codeFor(`postgres://ada:pw@127.0.0.1:${other.port}/walz`, { patience: 400 })).toBe(
      'not_postgres',
    );
    await other.close();
  });
});

describe('a server in a wrong state', () => {
  it('is told about its age', async () => {
    for (const number of [170_006, 90_624]) {
      const old = await ofVersion(number);
      expect(await codeFor(`postgres://ada:pw@127.0.0.1:${old.port}/walz`)).toBe('server_too_old');
      await old.close();
    }
  });

  it('is told that it is still starting', async () => {
    const starting = await refusing('57P03', 'the database system is starting up');
    expect(await codeFor(`postgres://ada:pw@127.0.0.1:${starting.port}/walz`)).toBe('server_starting');
    await starting.close();
  });

  it('is told that it is shutting down, and that it speaks no TLS', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'walz-leaving-'));
    const leaving = await startEmbeddedPostgres({ dataDir, log: () => undefined, forTests: true });
    expect(await codeFor(leaving.url.replace('sslmode=disable', 'sslmode=verify-full'))).toBe(
      'tls_not_supported',
    );
    const guest = new pg.Client({ connectionString: leaving.url });
    guest.on('error', () => undefined);
    await guest.connect();
    process.kill(leaving.pid, 'SIGTERM');
    let code = 'fine';
    for (let patience = 100; patience > 0 && code === 'fine'; patience--) code = await codeFor(leaving.url);
    expect(code).toBe('server_stopping');
    await guest.end();
    await leaving.stop();
    await rm(dataDir, { recursive: true });
  });
});

describe('a pooler between Walz and PostgreSQL', () => {
  it('is noticed when it swallows notifications', async () => {
    const pooler = await poolerTo(server.url);
    expect(await codeFor(server.url.replace(`:${port}/`, `:${pooler.port}/`))).toBe('pooler_between');
    await pooler.close();
  });
});

describe('a server that wants encryption', () => {
  beforeAll(async () => {
    const { certificate, key } = selfSignedCertificate();
    const data = join(folder, 'postgres', 'cluster', 'data');
    const { uid, gid } = await stat(data);
    await writeFile(join(data, 'server.crt'), certificate);
    await writeFile(join(data, 'server.key'), key, { mode: 0o600 });
    await chown(join(data, 'server.crt'), uid, gid);
    await chown(join(data, 'server.key'), uid, gid);
    await writeFile(join(folder, 'ca.pem'), await readFile(join(data, 'server.crt')));
    await asKeeper('alter system set ssl = on; select pg_reload_conf()');
  });

  it('is told that it does', async () => {
    expect(await codeFor(address('sealed'))).toBe('tls_required');
    expect(await codeFor(address('stranger'))).toBe('pg_hba_rejects');
  });

  it('is told that its certificate is not trusted, until it is named', async () => {
    await asKeeper(
      'grant create on schema public to sealed; grant create on database walz to sealed',
      'walz',
    );
    expect(await codeFor(address('sealed', 'walz', '?sslmode=verify-full'))).toBe('certificate_not_trusted');
    expect(await codeFor(address('sealed', 'walz', '?sslmode=no-verify'))).toBe('fine');
    const named = `?sslmode=verify-full&sslrootcert=${encodeURIComponent(join(folder, 'ca.pem'))}`;
    expect(await codeFor(address('sealed', 'walz', named))).toBe('fine');
  });
});
