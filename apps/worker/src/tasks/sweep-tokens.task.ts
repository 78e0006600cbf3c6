import { walzItself } from '#kernel';
import { sweepTokens as sweep } from '#people';
import { inTransaction } from '#platform';
import type { Beat, Desk } from '../desk.js';

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace Walz {
    interface Tasks {
      sweep_tokens: Beat;
    }
  }
}

export async function sweepTokens(_beat: Beat, { database, clock, log }: Desk): Promise<void> {
  const count = await inTransaction(database, { viewer: walzItself, now: clock() }, sweep);
  log.info({ count }, 'ended tokens swept');
}
