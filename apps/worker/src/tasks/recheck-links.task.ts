import { walzItself } from '#kernel';
import { recheckLinks as recheck } from '#people';
import { inTransaction } from '#platform';
import type { Beat, Desk } from '../desk.js';

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace Walz {
    interface Tasks {
      recheck_links: Beat;
    }
  }
}

export async function recheckLinks(_beat: Beat, { database, clock, log }: Desk): Promise<void> {
  const count = await inTransaction(database, { viewer: walzItself, now: clock() }, recheck);
  log.info({ count }, 'links to be looked at again');
}
