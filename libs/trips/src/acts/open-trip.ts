import type { Act } from '#platform';
import type { TripEntity } from '../trip.entity.js';
import { ownTrip } from './own-trip.js';
import { tellTrip } from './tell-trip.js';

/** From now on its blank weeks are an invitation; one that was called off takes its weeks back, if they are free. */
export async function openTrip(act: Act, tripId: string): Promise<TripEntity> {
  const trip = await ownTrip(act, tripId);
  if (trip.state === 'open') return trip;
  return tellTrip(act, { ...trip, state: 'open' }, 'trip_opened');
}

/** Called off: it stays to be read, invites nobody any more, and claims no week. */
export async function closeTrip(act: Act, tripId: string): Promise<TripEntity> {
  const trip = await ownTrip(act, tripId);
  if (trip.state === 'closed') return trip;
  return tellTrip(act, { ...trip, state: 'closed' }, 'trip_closed');
}
