import { createServer, type AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';

import type { Binaries } from './binaries.js';
import type { Child, Launcher } from './launch.js';
import { mark } from './orphan.js';
import { troubleInLog, type ServerLog } from './server-log.js';
import { DatabaseTrouble } from './trouble.js';

export type Settings = Readonly<Record<string, string>>;

/** A running PostgreSQL. `ended` resolves, however it ends, to how it did. */
export type Postmaster = {
  readonly pid: number;
  readonly port: number;
  readonly ended: Promise<string>;
  stop(): Promise<void>;
};

/**
 * Small, and safe in containers: shared memory lies in the data folder, because a container gives little of the
 * other kind and a log-out may take that away. Refused wishes are violated constraints here, so errors of
 * statements, which also quote what people wrote, are not logged.
 */
const usual: Settings = {
  shared_buffers: '48MB',
  max_connections: '60',
  max_wal_size: '256MB',
  dynamic_shared_memory_type: 'mmap',
  huge_pages: 'off',
  io_method: 'sync',
  autovacuum_max_workers: '2',
  max_worker_processes: '4',
  max_parallel_workers: '0',
  max_parallel_workers_per_gather: '0',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_logical_replication_workers: '0',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  lc_messages: 'C',
  log_min_messages: 'log',
  log_checkpoints: 'off',
};

/** Quick and forgetful: what a test writes need not survive a power cut. */
const forgetful: Settings = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  autovacuum_naptime: '1h',
};

export type Starting = {
  launcher: Launcher;
  binaries: Binaries;
  data: string;
  folder: string;
  log: ServerLog;
  settings: Settings;
  forTests: boolean;
  reusedPid: number | undefined;
  onProgress: (step: string) => void;
};

const attempts = 12;

/**
 * PostgreSQL cannot choose a free port itself, so one is chosen for it and another one if somebody was quicker.
 * Processes of a killed PostgreSQL need a moment to notice that they are alone; they are waited for.
 */
export async function startPostmaster(starting: Starting): Promise<Postmaster> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await startOn(await freePort(), starting);
    } catch (error) {
      const code = error instanceof DatabaseTrouble ? error.code : undefined;
      if (attempt === attempts || (code !== 'port_not_free' && code !== 'still_stopping')) throw error;
      if (code === 'still_stopping') await sleep(1_000);
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise(resolve => server.close(resolve));
  return port;
}

async function startOn(port: number, starting: Starting): Promise<Postmaster> {
  const { launcher, binaries, data, folder, reusedPid } = starting;
  const said: string[] = [];
  const child = launcher.start(
    binaries.postgres,
    ['-D', data, '-p', String(port), ...flagsOf(starting)],
    reusedPid === undefined ? {} : { PG_GRANDPARENT_PID: String(reusedPid) },
  );
  // Where the kernel does not end PostgreSQL with us, at least an orderly end of ours does.
  const endWithUs = () => child.kill('SIGINT');
  process.once('exit', endWithUs);
  const ended = endOf(child).finally(() => process.off('exit', endWithUs));
  const isReady = readLog(child, starting, said);
  const early = await Promise.race([isReady, ended]);
  if (early !== undefined) throw troubleInLog(said.length > 0 ? said : [early], folder);
  return { pid: child.pid ?? 0, port, ended, stop: () => stop(child, ended) };
}

function flagsOf({ settings, forTests }: Starting): string[] {
  const [name, value] = mark.split('=') as [string, string];
  const all: Settings = {
    ...usual,
    ...(forTests && forgetful),
    ...settings,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    [name]: value,
  };
  return Object.entries(all).flatMap(([setting, to]) => ['-c', `${setting}=${to}`]);
}

/** The end of the process, a breath after its last words have been read: its children may hold the pipe longer. */
async function endOf(child: Child): Promise<string> {
  const isRead = new Promise(resolve => child.stderr.once('close', resolve));
  const how = await new Promise<string>(resolve => {
    child.once('error', error => resolve(error.message));
    child.once('exit', (code, signal) =>
      resolve(signal ? `it was ended by ${signal}` : `it ended with code ${code}`),
    );
  });
  await Promise.race([isRead, sleep(200, undefined, { ref: false })]);
  return how;
}

/** Resolves when PostgreSQL says that it takes connections; a long recovery is reported while it lasts. */
function readLog(child: Child, { log, onProgress }: Starting, said: string[]): Promise<undefined> {
  return new Promise(resolve => {
    createInterface(child.stderr).on('line', line => {
      log.write(line);
      said.push(line);
      if (line.includes('database system is ready to accept connections')) resolve(undefined);
      if (line.includes('automatic recovery in progress'))
        onProgress('Recovering what was written before the last, unclean end');
      const still = /(syncing data directory|redo in progress), elapsed time: ([\d.]+ s)/.exec(line);
      if (still) onProgress(`Still recovering, since ${still[2]}`);
    });
  });
}

/** A fast shutdown ends open transactions and writes everything; harder means wait for one that hangs. */
async function stop(child: Child, ended: Promise<string>): Promise<void> {
  for (const [signal, patience] of [
    ['SIGINT', 30_000],
    ['SIGQUIT', 10_000],
  ] as const) {
    child.kill(signal);
    const waiting = new AbortController();
    const isOver = await Promise.race([
      ended.then(() => true),
      sleep(patience, false, { signal: waiting.signal }).catch(() => true),
    ]);
    waiting.abort();
    if (isOver) return;
  }
  child.kill('SIGKILL');
  await ended;
}
