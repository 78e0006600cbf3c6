import { askOffers as ask, pauseUnanswered } from '#hosting';
import { walzItself } from '#kernel';
import { inTransaction } from '#platform';
import type { Beat, Desk } from '../desk.js';

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace Walz {
    interface Tasks {
      ask_offers: Beat;
    }
  }
}

/** Pauses first: whoever had thirty days is not asked once more on the thirty-first. */
export async function askOffers(_beat: Beat, { database, clock, log }: Desk): Promise<void> {
  const occasion = { viewer: walzItself, now: clock() };
  const paused = await inTransaction(database, occasion, pauseUnanswered);
  const asked = await inTransaction(database, occasion, ask);
  log.info({ asked, paused }, 'offers asked after');
}
