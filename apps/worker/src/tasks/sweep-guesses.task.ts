import { sweepGuesses as sweep } from '#platform';
import type { Beat, Desk } from '../desk.js';

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace Walz {
    interface Tasks {
      sweep_guesses: Beat;
    }
  }
}

/** Tries that came back long ago; whoever is still waiting stays. */
export async function sweepGuesses(_beat: Beat, { database, clock }: Desk): Promise<void> {
  await sweep(database.manager, clock());
}
