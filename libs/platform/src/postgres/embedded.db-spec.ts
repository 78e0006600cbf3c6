import { execFile } from 'node:child_process';
import {
  chmod,
  copyFile,
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  realpath,
  rm,
  stat,
  symlink,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

import pg from 'pg';

import { findBinaries } from './binaries.js';
import { findRunningEmbedded, startEmbeddedPostgres, type EmbeddedOptions } from './embedded.js';
import { startChild } from './testing/child.js';
import { DatabaseTrouble } from './trouble.js';

let folder: string;

const start = (dataDir: string, more: Partial<EmbeddedOptions> = {}) =>
  startEmbeddedPostgres({ dataDir, log: () => undefined, forTests: true, ...more });

async function troubleOf(starting: Promise<unknown>): Promise<DatabaseTrouble> {
  const found: unknown = await starting.then(
    () => 'it started',
    (error: unknown) => error,
  );
  if (!(found instanceof DatabaseTrouble)) throw new Error(`That is no trouble: ${String(found)}`);
  expect(found.sentence).not.toMatch(/undefined|\n/);
  return found;
}

async function ask<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<Row>(sql).finally(() => client.end());
  return rows;
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'walz-embedded-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true, maxRetries: 10, retryDelay: 200 });
});

describe('the PostgreSQL that Walz brings along', () => {
  it('makes a database that sorts the same everywhere, and keeps what was written', async () => {
    const first = await start(folder);
    await ask(first.url, `create table word as select unnest(array['b', 'Z', 'ä', 'a']) as word`);
    await first.stop();
    const again = await start(folder);
    const words = await ask<{ word: string }>(again.url, 'select word from word order by word');
    expect(words.map(({ word }) => word)).toEqual(['Z', 'a', 'b', 'ä']);
    const [facts] = await ask(
      again.url,
      `select current_setting('server_encoding') as encoding, datlocprovider as provider, datlocale as locale,
              current_setting('server_version_num')::int / 10000 as version, current_setting('timezone') as zone
       from pg_database where datname = current_database()`,
    );
    expect(facts).toEqual({ encoding: 'UTF8', provider: 'b', locale: 'C.UTF-8', version: 18, zone: 'UTC' });
    await again.stop();
  });

  it('lets nobody in without the password, which only its owner can read', async () => {
    const server = await start(folder);
    await expect(ask(server.url.replace(/:[^:@]+@/, ':guess@'), 'select 1')).rejects.toMatchObject({
      code: '28P01',
    });
    expect((await stat(join(folder, 'postgres', 'cluster', 'secret'))).mode & 0o777).toBe(0o600);
    const [walz] = await ask(server.url, 'select rolsuper from pg_roles where rolname = current_user');
    expect(walz).toEqual({ rolsuper: false });
    await server.stop();
  });

  it('can be stopped twice, quickly, while somebody is in the middle of something', async () => {
    const server = await start(folder);
    const guest = new pg.Client({ connectionString: server.url });
    guest.on('error', () => undefined);
    await guest.connect();
    await guest.query('begin; create table unfinished (n int)');
    const before = performance.now();
    await Promise.all([server.stop(), server.stop()]);
    expect(performance.now() - before).toBeLessThan(2_000);
  });

  it('lives in a folder with a space and an umlaut in its name, named from where we stand', async () => {
    const child = startChild('Übungs daten', 'hold', folder);
    const { url = '' } = await child.hears(told => told.url !== undefined);
    expect(await ask(url, 'select 1 as one')).toEqual([{ one: 1 }]);
    expect(await readdir(folder)).toEqual(['Übungs daten']);
    await child.killGroup();
  });

  it('runs twice on one machine, each on a port and with data of its own', async () => {
    const [one, two] = await Promise.all([start(join(folder, 'one')), start(join(folder, 'two'))]);
    expect(new URL(one.url).port).not.toBe(new URL(two.url).port);
    await Promise.all([one.stop(), two.stop()]);
  });

  it('tells its steps the first time, and is found by a command while it runs', async () => {
    const steps: string[] = [];
    const server = await start(folder, { onProgress: step => steps.push(step) });
    expect(steps[0]).toBe('Creating the database (only this once)');
    expect(steps.at(-1)).toBe('Starting PostgreSQL');
    expect(await findRunningEmbedded(folder)).toBe(server.url);
    await server.stop();
    expect(await findRunningEmbedded(folder)).toBeUndefined();
  });

  it('tells when it ends without being asked to', async () => {
    let tell: (trouble: DatabaseTrouble) => void;
    const told = new Promise<DatabaseTrouble>(resolve => (tell = resolve));
    const server = await start(folder, { onExit: trouble => tell(trouble) });
    process.kill(server.pid, 'SIGKILL');
    expect((await told).sentence).toMatch(
      /^PostgreSQL \(process \d+\) ended while Walz was using it: it was ended by SIGKILL/,
    );
    await server.stop();
  });

  it('takes settings, and keeps what must be', async () => {
    const server = await start(folder, { settings: { work_mem: '7MB', listen_addresses: '*' } });
    const settings = await ask(
      server.url,
      `select current_setting('work_mem') as work, current_setting('listen_addresses') as open`,
    );
    expect(settings).toEqual([{ work: '7MB', open: '127.0.0.1' }]);
    await server.stop();
  });
});

describe('a second Walz on the same data folder', () => {
  it('is told who the first is, and does the first no harm', async () => {
    const server = await start(folder);
    const { code, sentence } = await troubleOf(start(folder));
    expect(code).toBe('data_folder_in_use');
    expect(sentence).toContain(`process ${process.pid}, database at 127.0.0.1:${new URL(server.url).port}`);
    const child = startChild(folder);
    expect((await child.hears(told => told.trouble !== undefined)).trouble).toBe('data_folder_in_use');
    await symlink(folder, `${folder}-link`);
    expect((await troubleOf(start(`${folder}-link`))).code).toBe('data_folder_in_use');
    await rm(`${folder}-link`);
    expect(await ask(server.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await server.stop();
  });
});

describe('a data folder that cannot be used', () => {
  it('is named when something else is in the way', async () => {
    await writeFile(join(folder, 'file'), '');
    expect((await troubleOf(start(join(folder, 'file')))).code).toBe('data_folder_not_a_folder');
    expect((await troubleOf(start(join(folder, 'file', 'below')))).code).toBe('data_folder_not_a_folder');
  });

  it('is named when it cannot be written to, even by root', async () => {
    expect((await troubleOf(start('/sys/walz'))).code).toBe('data_folder_not_writable');
  });

  it('is named when another PostgreSQL wrote it', async () => {
    await (await start(folder)).stop();
    const file = join(folder, 'postgres', 'cluster', 'data', 'PG_VERSION');
    await writeFile(file, '17\n');
    const { code, sentence } = await troubleOf(start(folder));
    expect(code).toBe('data_folder_other_version');
    expect(sentence).toContain('was written by PostgreSQL 17, but this Walz brings PostgreSQL 18');
    await writeFile(file, '18\n');
    await (await start(folder)).stop();
  });

  it('is named when it is damaged, with the words of PostgreSQL', async () => {
    await (await start(folder)).stop();
    const data = join(folder, 'postgres', 'cluster', 'data');
    const control = join(data, 'global', 'pg_control');
    const whole = await readFile(control);
    await truncate(control, 100);
    const found = await troubleOf(start(folder));
    expect([found.code, found.quote.length > 0]).toEqual(['data_folder_damaged', true]);
    await writeFile(control, whole);
    for (const name of await readdir(join(data, 'pg_wal')))
      if (/^[0-9A-F]{24}$/.test(name)) await rm(join(data, 'pg_wal', name));
    expect((await troubleOf(start(folder))).code).toBe('data_folder_damaged');
    await rm(join(data, 'postgresql.conf'));
    expect((await troubleOf(start(folder))).code).toBe('data_folder_damaged');
    await rm(join(folder, 'postgres', 'cluster', 'secret'));
    expect((await troubleOf(start(folder))).code).toBe('data_folder_damaged');
    await rm(data, { recursive: true });
    expect((await troubleOf(start(folder))).code).toBe('data_folder_damaged');
  });
});

describe('an installation that is not whole', () => {
  it('is told that a platform has no PostgreSQL to bring along, or that npm left it out', async () => {
    expect((await troubleOf(findBinaries(undefined, 'sunos-sparc'))).code).toBe('platform_not_supported');
    expect((await troubleOf(findBinaries(undefined, 'darwin-arm64'))).code).toBe('binaries_missing');
    expect((await troubleOf(start(folder, { native: join(folder, 'nowhere') }))).code).toBe(
      'binaries_missing',
    );
  });

  it('is mended where npm did not link the libraries', async () => {
    const native = dirname(dirname(await realpath((await findBinaries()).postgres)));
    const copy = join(folder, 'native');
    for (const part of ['bin', 'lib']) await mkdir(join(copy, part), { recursive: true });
    await chmod(folder, 0o755);
    await copyFile(join(native, 'pg-symlinks.json'), join(copy, 'pg-symlinks.json'));
    await cp(join(native, 'share'), join(copy, 'share'), { recursive: true });
    await cp(join(native, 'lib', 'postgresql'), join(copy, 'lib', 'postgresql'), { recursive: true });
    for (const name of await readdir(join(native, 'bin')))
      await copyFile(join(native, 'bin', name), join(copy, 'bin', name));
    const libraries = await readdir(join(native, 'lib'), { withFileTypes: true });
    for (const { name } of libraries.filter(entry => entry.isFile() && entry.name.includes('.so')))
      await copyFile(join(native, 'lib', name), join(copy, 'lib', name));
    await expect(promisify(execFile)(join(copy, 'bin', 'postgres'), ['--version'])).rejects.toThrow(/libicu/);
    await (await start(join(folder, 'data'), { native: copy })).stop();
    await rm(join(copy, 'lib', 'libicudata.so.60.2'));
    expect((await troubleOf(start(join(folder, 'data'), { native: copy }))).code).toBe('library_missing');
  });

  it('is told when the programs are not made for this system', async () => {
    const copy = join(folder, 'native', 'bin');
    await mkdir(copy, { recursive: true });
    for (const name of ['postgres', 'initdb']) {
      const complaint =
        'echo "$0: /lib/libc.so.6: version \'GLIBC_2.99\' not found (required by $0)" >&2; exit 1';
      await writeFile(join(copy, name), `#!/bin/sh\n${complaint}\n`, { mode: 0o755 });
    }
    const { code, sentence } = await troubleOf(start(join(folder, 'data'), { native: dirname(copy) }));
    expect(code).toBe('binaries_do_not_run');
    expect(sentence).toContain('GLIBC_2.99');
  });
});
