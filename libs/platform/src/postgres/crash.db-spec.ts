import { spawn } from 'node:child_process';
import { chown, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import pg from 'pg';

import { chooseAccount, isRoot } from './account.js';
import { findBinaries } from './binaries.js';
import { startEmbeddedPostgres, type EmbeddedPostgres } from './embedded.js';
import { findLauncher } from './launch.js';
import { isAlive } from './lock.js';
import { mark } from './orphan.js';
import { listen } from './testing/small-servers.js';
import { startChild, type Child } from './testing/child.js';
import { DatabaseTrouble } from './trouble.js';

let folder: string;
const home = () => join(folder, 'postgres');
const data = () => join(home(), 'cluster', 'data');
const start = () => startEmbeddedPostgres({ dataDir: folder, log: () => undefined, forTests: true });

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'walz-crash-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true, maxRetries: 10, retryDelay: 200 });
});

async function numbersKept(server: EmbeddedPostgres): Promise<Set<number>> {
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  const { rows } = await client
    .query<{ number: string }>('select number from promise')
    .finally(() => client.end());
  return new Set(rows.map(({ number }) => Number(number)));
}

const promised = (child: Child) =>
  child.told.flatMap(told => (told.promised === undefined ? [] : [told.promised]));

/** Starts a Walz that writes row after row, on a database that is there already, as that is quicker. */
async function startWriting(milliseconds: number): Promise<Child> {
  await (await start()).stop();
  const child = startChild(folder, 'write');
  await child.hears(told => told.promised !== undefined);
  await sleep(milliseconds);
  return child;
}

async function expectAllKept(child: Child): Promise<void> {
  const server = await start();
  const kept = await numbersKept(server);
  await server.stop();
  const all = promised(child);
  expect(all.length).toBeGreaterThan(0);
  expect(all.filter(number => !kept.has(number))).toEqual([]);
}

describe('after kill -9', () => {
  it.each(['catalogue', 'first tables', 'writing it to disk'])(
    'of everything while the database was being made (%s), the next start makes it anew',
    async step => {
      const child = startChild(folder);
      await child.hears(told => told.step?.includes(step) ?? false);
      await child.killGroup();
      const server = await start();
      await server.stop();
      expect((await readdir(home())).filter(name => name.startsWith('cluster'))).toEqual(['cluster']);
    },
  );

  it('of Walz and its process group under writes, every promised row is there', async () => {
    const child = await startWriting(400);
    await child.killGroup();
    await expectAllKept(child);
  });

  it('of Walz alone, PostgreSQL ends by itself or is ended, and every promised row is there', async () => {
    const child = await startWriting(400);
    await child.killAlone();
    await expectAllKept(child);
  });

  it('of PostgreSQL alone, Walz hears of it, and every promised row is there', async () => {
    const child = await startWriting(400);
    const { pid = 0 } = await child.hears(told => told.pid !== undefined);
    process.kill(pid, 'SIGKILL');
    await child.hears(told => told.exit === 'ended_unexpectedly');
    await child.killGroup();
    await expectAllKept(child);
  });

  it('of both at once and over and over, nothing promised is lost', async () => {
    const before: number[] = [];
    for (let round = 0; round < 3; round++) {
      const child = await startWriting(50 * round);
      const { pid = 0 } = await child.hears(told => told.pid !== undefined);
      process.kill(pid, 'SIGKILL');
      await child.killGroup();
      before.push(...promised(child));
    }
    const server = await start();
    const kept = await numbersKept(server);
    await server.stop();
    expect(before.filter(number => !kept.has(number))).toEqual([]);
  });
});

describe('Ctrl-C in a terminal', () => {
  it('reaches Walz alone, which can still ask and then stops PostgreSQL in order', async () => {
    const child = startChild(folder, 'patient');
    const { pid = 0 } = await child.hears(told => told.pid !== undefined);
    const ended = new Promise(resolve => child.process.once('exit', resolve));
    process.kill(-(child.process.pid ?? 0), 'SIGINT');
    await child.hears(told => told.promised === 7);
    expect(await ended).toBe(0);
    expect(await readdir(data())).not.toContain('postmaster.pid');
    expect(isAlive(pid)).toBe(false);
  });
});

/** A PostgreSQL without a Walz, as it is left on a system that does not end it with its parent. */
async function leftRunning(...marks: string[]) {
  await (await start()).stop();
  const binaries = await findBinaries();
  const launcher = await findLauncher(await chooseAccount(data()), binaries, home());
  const free = await listen(() => undefined);
  await free.close();
  const flags = ['-p', String(free.port), '-c', 'unix_socket_directories=', ...marks];
  const orphan = launcher.start(binaries.postgres, ['-D', data(), ...flags]);
  const ended = new Promise(resolve => orphan.once('exit', resolve));
  await new Promise<void>(resolve =>
    orphan.stderr.on('data', said => String(said).includes('ready to accept') && resolve()),
  );
  return { orphan, ended, port: String(free.port) };
}

describe('a PostgreSQL that still runs on the data', () => {
  it('is shut down first if an earlier Walz left it, and keeps what was written to it', async () => {
    const { ended } = await leftRunning('-c', mark);
    const server = await start();
    await ended;
    await server.stop();
  });

  it('is left alone if somebody else started it', async () => {
    const { orphan, ended } = await leftRunning();
    const found: unknown = await start().catch((error: unknown) => error);
    expect((found as DatabaseTrouble).code).toBe('foreign_postgres_running');
    expect((found as DatabaseTrouble).sentence).toContain(`process ${orphan.pid}`);
    expect(isAlive(orphan.pid ?? 0)).toBe(true);
    orphan.kill('SIGINT');
    await ended;
  });
});

async function leave(text: string): Promise<void> {
  const file = join(data(), 'postmaster.pid');
  const { uid, gid } = await stat(data());
  await writeFile(file, text, { mode: 0o600 });
  await chown(file, uid, gid);
}

describe('leftovers that lie', () => {
  it('do not stop a start: a pid that belongs to another process by now', async () => {
    await (await start()).stop();
    const { uid, gid } = await stat(data());
    const stranger = spawn('sleep', ['60'], { stdio: 'ignore', ...(isRoot() && { uid, gid }) });
    await leave(`${stranger.pid}\n${data()}\n1700000000\n5432\n\n127.0.0.1\n  123456    654321\nready   \n`);
    await writeFile(
      join(home(), 'running.json'),
      JSON.stringify({ pid: stranger.pid, address: '127.0.0.1:5432' }),
    );
    await (await start()).stop();
    expect(isAlive(stranger.pid ?? 0)).toBe(true);
    stranger.kill();
  });

  it('do not stop a start: an empty file, as a full disk leaves it', async () => {
    await (await start()).stop();
    await leave('');
    await (await start()).stop();
  });
});
