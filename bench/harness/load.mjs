import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { Trouble } from './trouble.mjs';

/** Starts the load generator: a process of its own, so that it shares no event loop with what it measures. */
export function startLoad() {
  const child = fork(join(import.meta.dirname, 'load-process.mjs'), [], { execArgv: [] });
  const ended = once(child, 'exit');
  return {
    /** Asks the same question over and over; answers how fast, and refuses if an answer was not as expected. */
    async press(question, { connections, seconds }) {
      child.send({ ...question, connections, seconds });
      const [result] = await Promise.race([once(child, 'message'), ended]);
      if (typeof result !== 'object') throw new Trouble('The load generator ended unexpectedly.');
      if (result.wrong > 0 || result.requests === 0) {
        throw new Trouble(
          `${question.method ?? 'GET'} ${question.url}: ${result.wrong} of ${result.requests} answers ` +
            `were not ${question.status}, so the figures would mean nothing.`,
        );
      }
      return result;
    },
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
