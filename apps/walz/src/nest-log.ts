import type { Log } from '#platform';
import type { LoggerService } from '@nestjs/common';

/** Lets Nest speak through our log; its chatter while it wires is for those who debug. */
export function nestLog(log: Log): LoggerService {
  return {
    log: (message: unknown, context?: string) => log.debug({ context }, String(message)),
    warn: (message: unknown, context?: string) => log.warn({ context }, String(message)),
    error: (message: unknown, stack?: string, context?: string) =>
      log.error({ context, stack }, String(message)),
    debug: (message: unknown, context?: string) => log.trace({ context }, String(message)),
    verbose: (message: unknown, context?: string) => log.trace({ context }, String(message)),
    fatal: (message: unknown, context?: string) => log.fatal({ context }, String(message)),
  };
}
