import { chronicle, touch, type Act } from '#platform';
import { TripEntity } from '../trip.entity.js';
import { deriveTrips } from './derive-trips.js';

type TripNews =
  | 'trip_posted'
  | 'trip_changed'
  | 'trip_opened'
  | 'trip_closed'
  | 'trip_entry_added'
  | 'trip_entry_changed'
  | 'trip_entry_dropped'
  | 'trip_reaches_set'
  | 'trip_weeks_wished'
  | 'trip_skill_set'
  | 'trip_skill_dropped'
  | 'trip_filled'
  | 'trip_audience_set'
  | 'trip_link_renewed';

/** What belongs to every change of a trip: when it was, what the chronicle says, and what else is made of it. */
export async function tellTrip(act: Act, trip: TripEntity, what: TripNews): Promise<TripEntity> {
  const changed = await act.tx.save(TripEntity, { ...trip, changedAt: act.now });
  await chronicle(act, { what, subject: { kind: 'trip', id: trip.id } });
  await deriveTrips(act, [trip.id]);
  await touch(act, 'season');
  return changed;
}
