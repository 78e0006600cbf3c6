import { walzItself } from '#kernel';
import { sweepLinks as sweep } from '#people';
import { inTransaction } from '#platform';
import type { Beat, Desk } from '../desk.js';

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace Walz {
    interface Tasks {
      sweep_links: Beat;
    }
  }
}

export async function sweepLinks(_beat: Beat, { database, clock, log }: Desk): Promise<void> {
  const count = await inTransaction(database, { viewer: walzItself, now: clock() }, sweep);
  log.info({ count }, 'expired links swept');
}
