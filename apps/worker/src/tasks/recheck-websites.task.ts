import { recheckWebsites as recheck } from '#hosting';
import { walzItself } from '#kernel';
import { inTransaction } from '#platform';
import type { Beat, Desk } from '../desk.js';

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace Walz {
    interface Tasks {
      recheck_websites: Beat;
    }
  }
}

export async function recheckWebsites(_beat: Beat, { database, clock, log }: Desk): Promise<void> {
  const count = await inTransaction(database, { viewer: walzItself, now: clock() }, recheck);
  log.info({ count }, 'websites to be looked at again');
}
