import { walzItself } from '#kernel';
import { peopleToTakeLeave, sayGoodbye as bid } from '#people';
import { inTransaction } from '#platform';
import type { Beat, Desk } from '../desk.js';
import { farewells } from '../farewells.js';

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace Walz {
    interface Tasks {
      say_goodbye: Beat;
    }
  }
}

/** So many in one beat; the others wait for the next. */
const mostAtOnce = 200;

/** Each in a transaction of her own, so that whoever is killed in between leaves nobody half gone. */
export async function sayGoodbye(_beat: Beat, { database, clock, log }: Desk): Promise<void> {
  const now = clock();
  let count = 0;
  for (const personId of await peopleToTakeLeave(database.manager, now, mostAtOnce)) {
    const isGone = await inTransaction(database, { viewer: walzItself, now }, act =>
      bid(act, personId, farewells),
    );
    if (isGone) count++;
  }
  log.info({ count }, 'goodbyes said');
}
