import { Logger } from 'graphile-worker';
import type { Log } from '#platform';

/** No address of anybody reaches the log, whoever wrote it into an error; the queue keeps the same words. */
export function withoutAddresses(text: string): string {
  return text.replace(/[^\s<>()[\],;:"'=@]+@[^\s<>()[\],;:"'=@]+/gu, '…@…');
}

/** The queue's own chatter in our log, one step quieter than the queue takes it. */
export function queueLog(log: Log): Logger {
  return new Logger(() => (level, message, meta) => {
    // A failed task is told by the one who did it, with its facts and without its payload.
    if (meta.failure) return;
    const [line = ''] = withoutAddresses(message).split('\n');
    if (level === 'error') log.error({ from: 'queue' }, line);
    else if (level === 'warning') log.warn({ from: 'queue' }, line);
    else if (level === 'info') log.debug({ from: 'queue' }, line);
    else log.trace({ from: 'queue' }, line);
  });
}
