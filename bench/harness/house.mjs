import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { cpuOfTree } from './cpu.mjs';
import { root } from './root.mjs';
import { surroundings } from './surroundings.mjs';
import { Trouble } from './trouble.mjs';

const main = join(root, 'dist/apps/walz/src/main.js');
const patienceMs = 300_000;
const lastLines = 8;

/** Opens a whole house in a process of its own, and waits until it says that it is ready. `keep` ends it with the run. */
export async function startHouse(settings, keep) {
  const port = await freePort();
  const began = performance.now();
  const child = keep(() => run('all', { HOST: '127.0.0.1', PORT: String(port), ...settings }));
  const url = `http://127.0.0.1:${port}`;
  await untilReady(url, child, began);
  return {
    url,
    pid: child.pid,
    readyMs: performance.now() - began,
    /** With everything that it started itself, such as an embedded PostgreSQL. */
    readyCpuMs: cpuOfTree(child.pid),
    stop: child.stop,
  };
}

/** Gives a database its tables, its lists and the told season. */
export async function prepareDatabase(settings, keep) {
  const child = keep(() => run('migrate', settings));
  const code = await child.ended;
  if (code !== 0) throw new Trouble(`The database could not be prepared:\n${child.lastWords()}`);
}

function run(job, settings) {
  const child = spawn(process.execPath, [main, job], {
    cwd: root,
    env: surroundings(settings),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', text => said.push(...text.split('\n').filter(Boolean)));
  }
  const ended = once(child, 'exit').then(([code]) => code);
  return {
    pid: child.pid,
    ended,
    hasEnded: () => child.exitCode !== null || child.signalCode !== null,
    lastWords: () => said.slice(-lastLines).join('\n'),
    async stop() {
      child.kill('SIGTERM');
      const patience = setTimeout(() => child.kill('SIGKILL'), 20_000);
      await ended;
      clearTimeout(patience);
    },
  };
}

async function untilReady(url, child, began) {
  for (;;) {
    if (child.hasEnded())
      throw new Trouble(`The house ended before it was ready. It said:\n${child.lastWords()}`);
    if (performance.now() - began > patienceMs) {
      throw new Trouble(
        `The house was not ready after ${patienceMs / 1000} s. It said:\n${child.lastWords()}`,
      );
    }
    const answer = await fetch(`${url}/health/ready`).catch(() => undefined);
    await answer?.arrayBuffer();
    if (answer?.ok) return;
    await pause(20);
  }
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
