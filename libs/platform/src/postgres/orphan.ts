import { execFile } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

import { isAlive } from './lock.js';
import { trouble } from './trouble.js';

/** Stands in the command line of every PostgreSQL that Walz starts, so that its leftovers are told from others. */
export const mark = 'cluster_name=walz';

/** How hard an orphan is asked: end your connections and write everything; stop at once; be gone. */
const requests = [
  { signal: 'SIGINT', patience: 30_000 },
  { signal: 'SIGQUIT', patience: 10_000 },
  { signal: 'SIGKILL', patience: 5_000 },
] as const;

/**
 * Ends what a killed Walz left running on this data, and lets PostgreSQL judge the rest: its own file postmaster.pid
 * stays, because with it PostgreSQL notices processes that still hold the old shared memory. Resolves to the pid in
 * that file if PostgreSQL must be told not to mind it: it belongs to somebody else now, or to a process that ended
 * and that nobody has buried.
 */
export async function endOrphan(
  data: string,
  folder: string,
  log: (line: string) => void,
): Promise<number | undefined> {
  const file = join(data, 'postmaster.pid');
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const pid = Number.parseInt(text, 10);
  if (!(pid > 1)) {
    await rm(file, { force: true });
    return undefined;
  }
  if (!isAlive(pid)) return undefined;
  const command = await commandOf(pid);
  if (!isPostgresOn(data, command)) return pid;
  if (!command.includes(mark)) throw trouble('foreign_postgres_running', { folder, pid });
  log(`An earlier Walz left PostgreSQL (process ${pid}) running on ${folder}; it is shut down first.`);
  await endPolitely(pid, data, folder);
  return pid;
}

async function endPolitely(pid: number, data: string, folder: string): Promise<void> {
  for (const { signal, patience } of requests) {
    ask(pid, signal);
    for (let waited = 0; waited < patience; waited += 50) {
      if (!isAlive(pid) || !isPostgresOn(data, await commandOf(pid))) return;
      await sleep(50);
    }
  }
  throw trouble('still_stopping', { folder });
}

function ask(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

const isPostgresOn = (data: string, command: readonly string[]) =>
  /(^|\/)postgres$/.test(command[0] ?? '') && command.includes(data);

/** The words of a running command; only Linux keeps them apart, elsewhere the two that matter are looked for. */
async function commandOf(pid: number): Promise<readonly string[]> {
  if (process.platform === 'linux') {
    return (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).split('\0');
  }
  const { stdout } = await promisify(execFile)('ps', ['-ww', '-o', 'command=', '-p', String(pid)]).catch(
    () => ({ stdout: '' }),
  );
  const [, program = '', data = ''] = /^(.*?\/postgres) -D (.*?) -p \d+/.exec(stdout) ?? [];
  return [program, data, ...(stdout.includes(mark) ? [mark] : [])];
}
