import { walzItself } from '#kernel';
import { sweepArchives as sweep } from '#people';
import { inTransaction } from '#platform';
import type { Beat, Desk } from '../desk.js';

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace Walz {
    interface Tasks {
      sweep_archives: Beat;
    }
  }
}

export async function sweepArchives(_beat: Beat, { database, clock, log }: Desk): Promise<void> {
  const count = await inTransaction(database, { viewer: walzItself, now: clock() }, sweep);
  log.info({ count }, 'old archives swept');
}
