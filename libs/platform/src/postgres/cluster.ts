import { randomBytes } from 'node:crypto';
import { chmod, chown, mkdir, open, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

import { giveToOwnerOf, giveTree, nameOfAccount, type Account } from './account.js';
import type { Binaries } from './binaries.js';
import type { Launcher } from './launch.js';
import { troubleInLog } from './server-log.js';
import { trouble } from './trouble.js';

/** The role that owns the server; Walz itself works as a role that owns no more than its own database. */
export const keeper = 'keeper';

export type Cluster = { readonly data: string; readonly secret: string };

type Making = {
  home: string;
  folder: string;
  launcher: Launcher;
  binaries: Binaries;
  forTests: boolean;
  onProgress: (step: string) => void;
};

/**
 * Finds the database in its folder, or makes it. It is made in a folder beside and put in its place by one rename, so
 * whatever lies in place is complete, and what a crash left half made is thrown away here.
 */
export async function openCluster(making: Making): Promise<Cluster> {
  const { home, folder, launcher } = making;
  const place = join(home, 'cluster');
  await throwAwayHalfMade(home);
  if (!(await isThere(place))) await makeCluster(making, place);
  const data = join(place, 'data');
  await checkVersion(data, making.binaries.version, folder);
  await takeBackFromRoot(data, launcher);
  const secret = await readSecret(home);
  if (!secret) throw trouble('data_folder_damaged', { folder, line: 'its file "secret" is missing' });
  return { data, secret };
}

async function throwAwayHalfMade(home: string): Promise<void> {
  for (const name of await readdir(home)) {
    if (/^cluster\..*\.new$/.test(name))
      await rm(join(home, name), { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
}

/** The name is new each time, so that an initdb which outlived its Walz cannot write into ours. */
async function makeCluster(making: Making, place: string): Promise<void> {
  const { home, launcher } = making;
  making.onProgress('Creating the database (only this once)');
  const half = join(home, `cluster.${randomBytes(4).toString('hex')}.new`);
  const data = join(half, 'data');
  const password = join(half, 'secret');
  await mkdir(data, { recursive: true, mode: 0o700 });
  if (launcher.account) await chmod(half, 0o711);
  await writeFile(password, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 });
  if (launcher.account)
    for (const path of [data, password]) await chown(path, launcher.account.uid, launcher.account.gid);
  await runInitdb(making, data, password).catch(async (error: unknown) => {
    await rm(half, { recursive: true, force: true });
    throw error;
  });
  await giveToOwnerOf(home, half);
  await giveToOwnerOf(home, password);
  await flush(half);
  await rename(half, place);
  await flush(home);
}

async function runInitdb(
  { launcher, binaries, folder, forTests, onProgress }: Making,
  data: string,
  password: string,
) {
  const child = launcher.start(binaries.initdb, [
    '-D',
    data,
    `--username=${keeper}`,
    `--pwfile=${password}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--text-search-config=simple',
    '--no-instructions',
    ...(forTests ? ['--no-sync'] : []),
  ]);
  const lines: string[] = [];
  createInterface(child.stderr).on('line', line => lines.push(line));
  child.stdout.on('data', (said: Buffer) => reportStep(String(said), onProgress));
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  if (code !== 0) throw troubleInLog(lines, folder);
}

const steps: readonly (readonly [sign: string, step: string])[] = [
  ['running bootstrap script', 'Creating the database: its catalogue'],
  ['performing post-bootstrap', 'Creating the database: its first tables'],
  ['syncing data', 'Creating the database: writing it to disk'],
];

function reportStep(said: string, onProgress: (step: string) => void): void {
  for (const [sign, step] of steps) if (said.includes(sign)) onProgress(step);
}

async function checkVersion(data: string, wanted: string, folder: string): Promise<void> {
  const found = await readFile(join(data, 'PG_VERSION'), 'utf8').catch(() => undefined);
  if (found === undefined)
    throw trouble('data_folder_damaged', { folder, line: 'its file PG_VERSION is missing' });
  if (found.trim() !== wanted)
    throw trouble('data_folder_other_version', { folder, found: found.trim(), wanted });
}

/** Whose data this is, asked before anything is touched: PostgreSQL insists on owning what it serves. */
export async function checkOwner(home: string, account: Account | undefined, folder: string): Promise<void> {
  const found = await stat(join(home, 'cluster', 'data')).catch(() => undefined);
  const us = account?.uid ?? process.geteuid?.();
  if (!found || us === undefined || found.uid === us || (account && found.uid === 0)) return;
  const [owner, me] = await Promise.all([nameOfAccount(found.uid), nameOfAccount(us)]);
  throw trouble('data_folder_other_account', { folder, owner, us: me });
}

/** A backup that root copied back belongs to root, which the account that shall serve it cannot change. */
async function takeBackFromRoot(data: string, { account }: Launcher): Promise<void> {
  if (account && (await stat(data)).uid === 0) await giveTree(data, account);
  await chmod(data, 0o700);
}

/** The password of the keeper, from which the other one is made. */
export async function readSecret(home: string): Promise<string | undefined> {
  const secret = await readFile(join(home, 'cluster', 'secret'), 'utf8').catch(() => '');
  return secret.trim() || undefined;
}

const isThere = (path: string) =>
  stat(path)
    .then(() => true)
    .catch(() => false);

/** A rename survives a power cut only when the folder it happened in has reached the disk. */
async function flush(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}
