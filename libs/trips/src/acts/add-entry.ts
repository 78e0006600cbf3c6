import { Refusal } from '#kernel';
import { placesByIds } from '#ledger';
import type { Act } from '#platform';
import { printWeekRange, weekOf } from '#weeks';
import { weeksTakenBy } from '../entry.js';
import { most, type EntryKind } from '../trip.js';
import type { TripEntity } from '../trip.entity.js';
import { TripEntryEntity } from '../trip-entry.entity.js';
import { ownTrip } from './own-trip.js';
import { takeWeeks } from './take-week.js';
import { tellTrip } from './tell-trip.js';

export interface EntryWish {
  readonly kind: EntryKind;
  readonly title: string;
  readonly placeId: number | null;
  readonly firstDay: Temporal.PlainDate;
  readonly lastDay: Temporal.PlainDate;
  readonly url: string | null;
  readonly isPrivate: boolean;
}

export async function addEntry(act: Act, tripId: string, wish: EntryWish): Promise<TripEntity> {
  const trip = await ownTrip(act, tripId);
  if ((await act.tx.countBy(TripEntryEntity, { tripId })) >= most.entries) {
    throw new Refusal('too_many_entries', { most: most.entries }, 'title');
  }
  const [{ id }] = await act.tx.query<[{ id: string }]>('select uuidv7() as id');
  await keepEntry(act, trip, { id, ...wish });
  return tellTrip(act, trip, 'trip_entry_added');
}

/** An entry lies within its trip, and takes the weeks that its days say. */
export async function keepEntry(
  act: Act,
  trip: TripEntity,
  entry: EntryWish & { id: string },
): Promise<void> {
  const { id, placeId, firstDay, lastDay } = entry;
  const weeks = weeksTakenBy(entry);
  if (weekOf(firstDay) < trip.firstWeek || weekOf(lastDay) > trip.lastWeek) {
    const span = printWeekRange({ from: trip.firstWeek, to: trip.lastWeek });
    const field = weekOf(firstDay) < trip.firstWeek ? 'firstDay' : 'lastDay';
    throw new Refusal('days_outside_of_trip', { span }, field);
  }
  if (placeId !== null && (await placesByIds(act.tx, [placeId])).length === 0) {
    throw new Refusal('place_unknown', {}, 'place');
  }
  await act.tx.save(TripEntryEntity, { ...entry, tripId: trip.id });
  await takeWeeks(act, { tripId: trip.id, byId: id, byKind: 'entry', placeId }, weeks);
}
