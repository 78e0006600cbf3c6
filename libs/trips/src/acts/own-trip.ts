import { Refusal } from '#kernel';
import { whoeverSignedIn } from '#people';
import type { Act } from '#platform';
import { TripEntity } from '../trip.entity.js';

/** A trip of whoever acts, locked; that of somebody else is none. */
export async function ownTrip(act: Act, tripId: string): Promise<TripEntity> {
  const { id: personId } = await whoeverSignedIn(act);
  const trip = await act.tx.findOne(TripEntity, {
    where: { id: tripId, personId },
    lock: { mode: 'pessimistic_write' },
  });
  if (!trip) throw new Refusal('not_found');
  return trip;
}
