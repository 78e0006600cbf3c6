import { walzItself } from '#kernel';
import { inTransaction, sweepMails as sweep } from '#platform';
import type { Beat, Desk } from '../desk.js';

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace Walz {
    interface Tasks {
      sweep_mails: Beat;
    }
  }
}

export async function sweepMails(_beat: Beat, { database, clock, log }: Desk): Promise<void> {
  const count = await inTransaction(database, { viewer: walzItself, now: clock() }, sweep);
  log.info({ count }, 'old mails swept');
}
