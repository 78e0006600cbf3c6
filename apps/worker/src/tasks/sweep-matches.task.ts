import { walzItself } from '#kernel';
import { inTransaction } from '#platform';
import { fromTheStart, sweepMatches as sweep, type Swept } from '#trips';
import type { Beat, Desk } from '../desk.js';

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace Walz {
    interface Tasks {
      sweep_matches: Beat;
    }
  }
}

export async function sweepMatches(_beat: Beat, { database, clock, log }: Desk): Promise<void> {
  let swept: Swept = fromTheStart;
  let rounds = 0;
  for (; swept.offer !== null || swept.trip !== null; rounds++) {
    const last = swept;
    swept = await inTransaction(database, { viewer: walzItself, now: clock() }, act => sweep(act, last));
  }
  log.info({ rounds }, 'the weeks of matches moved on');
}
