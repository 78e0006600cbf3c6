import { randomBytes } from 'node:crypto';
import type { Act } from '#platform';
import { printWeekRange } from '#weeks';
import { TripEntity } from '../trip.entity.js';

/** Her trips keep their weeks, which hosts have their visits in, and lose all words of hers; their slugs held some. */
export async function forgetTrips({ tx }: Act, personId: string): Promise<void> {
  for (const { id, firstWeek, lastWeek } of await tx.findBy(TripEntity, { personId })) {
    const title = `Walz ${printWeekRange({ from: firstWeek, to: lastWeek })}`;
    await tx.update(TripEntity, { id }, { title, slug: `walz-${randomBytes(10).toString('hex')}` });
  }
}
