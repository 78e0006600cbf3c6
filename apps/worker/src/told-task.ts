import type { Job, JobHelpers, Task } from 'graphile-worker';
import type { Log } from '#platform';
import { withoutAddresses } from './queue-log.js';

/** A task that tells how it went: its name, its attempt and its error, and nothing of what it was about. */
export function told(log: Log, work: (payload: unknown) => Promise<void>): Task {
  return async (payload: unknown, { job }: JobHelpers): Promise<void> => {
    const began = performance.now();
    try {
      await work(payload);
      log.debug({ ...factsOf(job), ms: Math.round(performance.now() - began) }, 'task done');
    } catch (error) {
      const { reason, where } = wordsOf(error as Error);
      const isLast = job.attempts >= job.max_attempts;
      const sentence = isLast ? 'task given up' : 'task failed, will be tried again';
      log[isLast ? 'error' : 'warn']({ ...factsOf(job), reason, where }, sentence);
      // The queue keeps these words for whoever looks at the dead letters.
      throw new Error(reason, { cause: error });
    }
  };
}

function wordsOf({ message, name, stack = '' }: Error): { reason: string; where: string[] } {
  const where = stack.split('\n').filter(line => line.startsWith('    at '));
  return { reason: withoutAddresses(message || name), where: where.slice(0, 6).map(line => line.trim()) };
}

function factsOf({ task_identifier: task, id: job, attempts: attempt, max_attempts: of }: Job) {
  return { task, job, attempt, of };
}
