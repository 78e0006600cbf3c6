import { spawn, type ChildProcessByStdio } from 'node:child_process';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';

import { firstClosedFolder, isRoot, type Account } from './account.js';
import type { Binaries } from './binaries.js';
import { DatabaseTrouble, trouble } from './trouble.js';

/** A program of PostgreSQL at work: we listen to both its outputs. */
export type Child = ChildProcessByStdio<null, Readable, Readable>;

/** How the programs of PostgreSQL are started on this system, by the right account. */
export type Launcher = {
  readonly account: Account | undefined;
  start(program: string, args: readonly string[], env?: Readonly<Record<string, string>>): Child;
};

type Way = { readonly prefix: readonly string[]; readonly account?: Account };

/** Nothing is inherited: a stray PGDATA, PGPORT, LC_ALL or LD_LIBRARY_PATH must not change what we start. */
const surroundings = {
  PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin:/run/current-system/sw/bin',
  LC_ALL: 'C',
  TZ: 'UTC',
};

/** Lets the kernel end PostgreSQL in order (fast shutdown) when the process that started it dies. */
const endWithUs = '--pdeathsig=INT';

/** Finds the way in which PostgreSQL runs here and reaches `folder`, or says why there is none. */
export async function findLauncher(
  account: Account | undefined,
  binaries: Binaries,
  folder: string,
): Promise<Launcher> {
  const failures: string[] = [];
  for (const way of account ? waysOf(account) : ownWays) {
    const failure = await tryWay(way, binaries, folder);
    if (failure === undefined) return { account, start: (...what) => startAlong(way, ...what) };
    failures.push(failure);
  }
  throw await whyNoWay(account, binaries, folder, failures);
}

const ownWays: readonly Way[] = [{ prefix: ['setpriv', endWithUs, '--'] }, { prefix: [] }];

/**
 * A folder that only root may enter is passed with the one capability to read and search folders (a container may
 * have only the wider dac_override). The securebit is needed because access() otherwise drops the capability of a
 * process that is not root, and PostgreSQL checks its own programs with access().
 */
function waysOf(account: Account): readonly Way[] {
  const as = ['setpriv', `--reuid=${account.uid}`, `--regid=${account.gid}`, '--clear-groups', endWithUs];
  const through = (capability: string) => [
    ...as,
    '--securebits=+no_setuid_fixup',
    `--inh-caps=-all,+${capability}`,
    `--ambient-caps=-all,+${capability}`,
    '--',
  ];
  return [
    { prefix: [...as, '--'] },
    { prefix: through('dac_read_search') },
    { prefix: through('dac_override') },
    { prefix: [], account },
  ];
}

/** Each child gets a session of its own: Ctrl-C in the terminal is for Walz, which then stops PostgreSQL in order. */
function startAlong(
  { prefix, account }: Way,
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Child {
  const [first = program, ...rest] = [...prefix, program, ...args];
  return spawn(first, rest, {
    cwd: '/',
    detached: true,
    env: { ...surroundings, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(account && { uid: account.uid, gid: account.gid }),
  });
}

/** Resolves to nothing if the programs run and the folder can be reached, else to what the system said. */
async function tryWay(way: Way, { postgres, initdb }: Binaries, folder: string): Promise<string | undefined> {
  const check = '"$1" --version && "$2" --version && test -x "$3"';
  return outcomeOf(() => startAlong(way, 'sh', ['-c', check, 'sh', postgres, initdb, `${folder}/.`]));
}

async function outcomeOf(start: () => Child): Promise<string | undefined> {
  try {
    const child = start();
    const ended = new Promise<number | null>((resolve, reject) =>
      child.once('error', reject).once('exit', resolve),
    );
    const [code, said] = await Promise.all([ended, text(child.stderr), text(child.stdout)]);
    return code === 0 ? undefined : said.trim();
  } catch (error) {
    return (error as Error).message;
  }
}

/** What the system says when the way is barred, and not when the programs themselves are at fault. */
const isAboutTheWay = /Permission denied|EACCES|^setpriv:|spawn setpriv/;

async function whyNoWay(
  account: Account | undefined,
  binaries: Binaries,
  folder: string,
  failures: readonly string[],
): Promise<DatabaseTrouble> {
  if (account && isRoot()) {
    const step = await Promise.all(waysOf(account).map(way => outcomeOf(() => startAlong(way, 'true', []))));
    if (step.every(failure => failure !== undefined))
      return trouble('root_cannot_step_down', { account: account.name, line: step[0] ?? '' });
    const complaint = failures.find(said => said !== '' && !isAboutTheWay.test(said));
    if (complaint) return whyNotRunning(complaint, binaries.postgres);
    const closed =
      (await firstClosedFolder(binaries.postgres, account)) ?? (await firstClosedFolder(folder, account));
    if (closed) return trouble('root_cannot_reach', { folder: closed, account: account.name });
  }
  return whyNotRunning(failures.at(-1) ?? '', binaries.postgres);
}

function whyNotRunning(said: string, postgres: string): DatabaseTrouble {
  const line = said.split('\n')[0]?.replace(/^sh: (line )?\d*:? ?/, '') ?? '';
  if (/error while loading shared libraries/.test(said)) return trouble('library_missing', { line });
  if (/Permission denied|EACCES/.test(said))
    return trouble('binaries_not_executable', { folder: postgres, line });
  return trouble('binaries_do_not_run', { line: line || 'it ends at once' });
}
