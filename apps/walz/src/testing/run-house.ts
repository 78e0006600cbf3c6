import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, readlinkSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const root = join(import.meta.dirname, '../../../..');
const door = join(root, 'dist/apps/walz/src/main.js');

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** Everything it said, and of that what it said on the output for errors. */
  readonly said: string;
  readonly complained: string;
}

/** A Walz in processes of its own, as somebody would start it at a terminal. */
export interface RunningHouse {
  readonly pid: number;
  readonly ended: Promise<Ended>;
  readonly said: string;
  /** Waits until there is something, for as long as the house is there. */
  until<T>(what: () => T | Promise<T>): Promise<NonNullable<T>>;
  /** Waits until it has said this. */
  hears(what: string | RegExp): Promise<string>;
  /** Waits until it is open, and answers where. */
  isOpen(): Promise<string>;
  /** What a terminal does on Ctrl-C: tells every process of the group. */
  interrupt(signal?: NodeJS.Signals): void;
  /** All its processes, those of its PostgreSQL too. */
  processes(): readonly number[];
  /** Ends all its processes in one moment, none of which can say a last word. */
  cutPower(): Promise<void>;
}

export interface HouseOrder {
  readonly entry?: string;
  /** What is typed instead of the entry point of the house. */
  readonly command?: readonly [program: string, ...args: string[]];
  readonly data?: string;
  readonly settings?: Readonly<Record<string, string>>;
  readonly uid?: number;
}

const running = new Set<RunningHouse>();
const folders: string[] = [];

/** Starts a house; without a PORT of its own in the order it gets a free one. */
export function runHouse({
  entry = 'all',
  command,
  data = '',
  settings = {},
  uid,
}: HouseOrder): RunningHouse {
  const [program, ...args] = command ?? [process.execPath, door, entry];
  const env = { PATH: process.env['PATH'], HOME: tmpdir(), PORT: '0', WALZ_DATA: data, ...settings };
  const child = spawn(program, args, {
    cwd: root,
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(uid !== undefined && { uid, gid: uid }),
  });
  let said = '';
  let complained = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk));
  child.stderr.on('data', (chunk: Buffer) => ((said += chunk), (complained += chunk)));
  let isOver = false;
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      isOver = true;
      resolve({ code, signal, said, complained });
    });
  });
  const pid = child.pid ?? 0;
  const until = async <T>(what: () => T | Promise<T>): Promise<NonNullable<T>> => {
    for (;;) {
      const found = await what();
      if (found) return found;
      if (isOver) throw new Error(`The house ended too early. It said:\n${said}`);
      await sleep(10);
    }
  };
  const hears = (what: string | RegExp): Promise<string> =>
    until(() => (typeof what === 'string' ? said.includes(what) && what : what.exec(said)?.[0]) || undefined);
  const house: RunningHouse = {
    pid,
    ended,
    get said() {
      return said;
    },
    until,
    hears,
    isOpen: async () => /https?:\S+:\d+/.exec(await hears(/(is at|told at) https?:\S+:\d+\S*\n/))?.[0] ?? '',
    interrupt: (signal = 'SIGINT') => tell(-pid, signal),
    processes: () => processesOf(pid, data),
    async cutPower() {
      // Stopped first, so that none of them sees another one go.
      for (const signal of ['SIGSTOP', 'SIGKILL'] as const)
        for (const each of processesOf(pid, data)) tell(each, signal);
      await goneBy(() => processesOf(pid, data));
      await ended;
    },
  };
  running.add(house);
  void ended.finally(() => running.delete(house)).catch(() => undefined);
  return house;
}

/** Resolves when none is left, and says after five seconds which are. */
export async function goneBy(remaining: () => readonly number[]): Promise<void> {
  for (let patience = 500; patience > 0; patience--) {
    if (remaining().length === 0) return;
    await sleep(10);
  }
  throw new Error(`Still running: ${remaining().map(commandOf).join('; ')}`);
}

/** A folder for data as people have them: with a space and an umlaut on the way. */
export function newDataFolder(): string {
  const above = mkdtempSync(join(tmpdir(), 'walz häuser '));
  folders.push(above);
  const folder = join(above, 'mein haus');
  mkdirSync(folder);
  return folder;
}

/** For `afterEach`: ends what a failed test left running, and removes the folders. */
export async function tearDownHouses(): Promise<void> {
  await Promise.all([...running].map(house => house.cutPower()));
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise(resolve => server.close(resolve));
  return port;
}

function tell(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** The descendants of a process, and whoever works in the data folder: PostgreSQL stands in it with both feet. */
function processesOf(pid: number, data: string): number[] {
  const all = readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .map(Number);
  const parents = new Map(all.map(each => [each, parentOf(each)]));
  const descends = (each: number): boolean => {
    for (let at: number | undefined = each; at; at = parents.get(at)) if (at === pid) return true;
    return false;
  };
  return all.filter(each => each !== process.pid && !isDead(each) && (descends(each) || worksIn(each, data)));
}

function worksIn(pid: number, data: string): boolean {
  return (
    data !== '' &&
    (read(() => readlinkSync(`/proc/${pid}/cwd`)).startsWith(data) || commandOf(pid).includes(data))
  );
}

const commandOf = (pid: number): string =>
  read(() => readFileSync(`/proc/${pid}/cmdline`, 'utf8'))
    .replaceAll('\0', ' ')
    .trim();
/** State and parent stand behind the name, which may hold anything. */
const statusOf = (pid: number): string[] =>
  read(() => readFileSync(`/proc/${pid}/stat`, 'utf8'))
    .replace(/^.*\) /s, '')
    .split(' ');
const parentOf = (pid: number): number => Number(statusOf(pid)[1] ?? 0);
const isDead = (pid: number): boolean => ['', 'Z', 'X'].includes(statusOf(pid)[0] ?? '');

/** A process may be gone before it is read. */
function read(reader: () => string): string {
  try {
    return reader();
  } catch {
    return '';
  }
}
