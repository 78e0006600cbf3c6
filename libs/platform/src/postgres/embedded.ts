import { createHmac } from 'node:crypto';
import { realpath } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import pg from 'pg';

import { chooseAccount, makeFolderFor } from './account.js';
import { findBinaries, type Binaries } from './binaries.js';
import { checkOwner, keeper, openCluster, readSecret } from './cluster.js';
import { folderTrouble } from './folder-trouble.js';
import { findLauncher, type Launcher } from './launch.js';
import { findOccupant, lockFolder, type FolderLock } from './lock.js';
import { endOrphan } from './orphan.js';
import { startPostmaster, type Postmaster, type Settings } from './postmaster.js';
import { lastWords, openServerLog, type ServerLog } from './server-log.js';
import { trouble, type DatabaseTrouble } from './trouble.js';

export type EmbeddedOptions = {
  /** The data folder of Walz; PostgreSQL keeps to the folder "postgres" in it. */
  readonly dataDir: string;
  readonly log: (line: string) => void;
  readonly onProgress?: (step: string) => void;
  /** Called once if PostgreSQL ends while we did not ask it to. */
  readonly onExit?: (trouble: DatabaseTrouble) => void;
  /** Settings of PostgreSQL that come before ours. */
  readonly settings?: Settings;
  readonly forTests?: boolean;
  /** Where the programs of PostgreSQL lie, if not in the package that npm installed. */
  readonly native?: string;
};

export type EmbeddedPostgres = {
  /** The database "walz", as its owner. */
  readonly url: string;
  /** The whole server, as its superuser: for tests and for rescue. */
  readonly keeperUrl: string;
  readonly pid: number;
  stop(): Promise<void>;
};

/** The role that Walz works as owns the database of the same name. */
const walz = 'walz';

/** Starts the PostgreSQL that Walz brings along on its data folder, and makes the database there the first time. */
export async function startEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const folder = resolve(options.dataDir);
  return start(options, folder).catch((error: unknown) => {
    throw folderTrouble(error, folder);
  });
}

async function start(options: EmbeddedOptions, folder: string): Promise<EmbeddedPostgres> {
  const binaries = await findBinaries(options.native);
  const wanted = join(folder, 'postgres');
  const account = await chooseAccount(join(wanted, 'cluster', 'data'));
  await checkOwner(wanted, account, folder);
  await makeFolderFor(account, wanted);
  const home = await realpath(wanted);
  const launcher = await findLauncher(account, binaries, home);
  const lock = await lockFolder(home, folder);
  return serve(options, { folder, home, launcher, binaries }, lock).catch((error: unknown) => {
    lock.release();
    throw error;
  });
}

type Place = { folder: string; home: string; launcher: Launcher; binaries: Binaries };

async function serve(options: EmbeddedOptions, place: Place, lock: FolderLock): Promise<EmbeddedPostgres> {
  const { folder, home } = place;
  const { forTests = false, settings = {}, onProgress = () => undefined } = options;
  const { data, secret } = await openCluster({ ...place, forTests, onProgress });
  const reusedPid = await endOrphan(data, folder, options.log);
  onProgress('Starting PostgreSQL');
  const log = await openServerLog(home);
  const postmaster = await startPostmaster({
    ...place,
    data,
    log,
    settings,
    forTests,
    reusedPid,
    onProgress,
  }).catch((error: unknown) => {
    log.close();
    throw error;
  });
  const urls = urlsOf(secret, postmaster.port);
  const stop = async () => {
    await postmaster.stop();
    log.close();
    lock.release();
  };
  const address = `127.0.0.1:${postmaster.port}`;
  try {
    await makeDatabase(urls);
    await lock.tell({ pid: process.pid, address });
  } catch (error) {
    await stop();
    throw error;
  }
  options.log(
    `PostgreSQL (process ${postmaster.pid}) takes connections at ${address}, its data is in ${home}`,
  );
  let stopping: Promise<void> | undefined;
  const watch = async () => {
    const how = await postmaster.ended;
    if (!stopping) options.onExit?.(unexpectedEnd(how, postmaster, log));
  };
  void watch();
  return { ...urls, pid: postmaster.pid, stop: () => (stopping ??= stop()) };
}

function unexpectedEnd(how: string, { pid }: Postmaster, log: ServerLog): DatabaseTrouble {
  const lines = log.tail();
  const words = lines.some(line => /FATAL|PANIC/.test(line)) ? `${how} (${lastWords(lines)})` : how;
  return trouble('ended_unexpectedly', { pid, how: words, logFile: log.file }, lines.slice(-8));
}

type Urls = { readonly url: string; readonly keeperUrl: string };

/** Both passwords come from one secret, but who learns that of Walz does not know that of the keeper. */
function urlsOf(secret: string, port: number): Urls {
  const at = `127.0.0.1:${port}`;
  return {
    url: `postgres://${walz}:${passwordOfWalz(secret)}@${at}/${walz}?sslmode=disable`,
    keeperUrl: `postgres://${keeper}:${secret}@${at}/postgres?sslmode=disable`,
  };
}

const passwordOfWalz = (secret: string) => createHmac('sha256', secret).update(walz).digest('base64url');

/** Walz gets no more rights than on a server of its own would be wise: its database, and making others for tests. */
async function makeDatabase({ url, keeperUrl }: Urls): Promise<void> {
  const client = new pg.Client({ connectionString: keeperUrl });
  // Without a listener, a server that dies meanwhile would end the whole process; the query fails anyway.
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query<{ role: boolean; database: boolean }>(
      `select exists (select from pg_roles where rolname = $1) as role,
              exists (select from pg_database where datname = $1) as database`,
      [walz],
    );
    const password = client.escapeLiteral(new URL(url).password);
    if (!rows[0]?.role) await client.query(`create role ${walz} login createdb password ${password}`);
    if (!rows[0]?.database) await client.query(`create database ${walz} owner ${walz}`);
  } finally {
    await client.end();
  }
}

/** The database that a running Walz has on this data folder, for a command that wants to work beside it. */
export async function findRunningEmbedded(dataDir: string): Promise<string | undefined> {
  const home = join(resolve(dataDir), 'postgres');
  const secret = await readSecret(home);
  const occupant = secret && findOccupant(home);
  if (!occupant || !occupant.address) return undefined;
  return urlsOf(secret, Number(occupant.address.split(':')[1])).url;
}
