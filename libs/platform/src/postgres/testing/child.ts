import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';

export type Told = {
  step?: string;
  url?: string;
  pid?: number;
  promised?: number;
  trouble?: string;
  sentence?: string;
  exit?: string;
  log?: string;
  bug?: string;
};

export type Child = {
  readonly process: ChildProcess;
  readonly told: Told[];
  /** Waits until the child has told something that fits. */
  hears(isIt: (told: Told) => boolean): Promise<Told>;
  /** Ends the child and all of its process group as a power cut would. */
  killGroup(): Promise<void>;
  /** Ends the child alone. */
  killAlone(): Promise<void>;
};

const here = import.meta.dirname;

/** Runs an embedded PostgreSQL in a process of its own, straight from the TypeScript sources. */
export function startChild(
  dataDir: string,
  mode: 'hold' | 'write' | 'patient' = 'hold',
  cwd?: string,
): Child {
  const child = spawn(
    process.execPath,
    ['--import', join(here, 'typescript-names.mjs'), join(here, 'embedded-child.ts'), dataDir, mode],
    { detached: true, stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, NODE_OPTIONS: '' }, cwd },
  );
  const told: Told[] = [];
  const ended = new Promise<void>(resolve => child.once('exit', () => resolve()));
  createInterface(child.stdout).on('line', line => told.push(JSON.parse(line) as Told));
  return {
    process: child,
    told,
    async hears(isIt) {
      for (let patience = 5_000; patience > 0; patience--) {
        const found = told.find(isIt);
        if (found) return found;
        if (child.exitCode !== null && patience < 4_900) break;
        await sleep(5);
      }
      throw new Error(`The child never told that, but at last: ${JSON.stringify(told.slice(-6))}`);
    },
    async killGroup() {
      if (child.pid) process.kill(-child.pid, 'SIGKILL');
      await ended;
    },
    async killAlone() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
