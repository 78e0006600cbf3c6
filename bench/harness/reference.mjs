import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { root } from './root.mjs';
import { surroundings } from './surroundings.mjs';
import { Trouble } from './trouble.mjs';

/** Starts one of bench/references in a process of its own; `wish` is what it is told to answer, `keep` ends it with the run. */
export async function startReference(name, wish, keep) {
  const { child, ended, stop } = keep(() => run(join(root, 'bench/references', `${name}.mjs`)));
  child.send(wish);
  const [first] = await Promise.race([once(child, 'message'), ended]);
  if (!first?.url) throw new Trouble(`The reference server "${name}" could not be started.`);
  return { url: first.url, pid: child.pid, stop };
}

function run(file) {
  const child = fork(file, [], { env: surroundings({}), execArgv: [] });
  const ended = once(child, 'exit');
  return {
    child,
    ended,
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
