import { Refusal } from '#kernel';
import type { Act } from '#platform';
import type { TripEntity } from '../trip.entity.js';
import { TripEntryEntity } from '../trip-entry.entity.js';
import { keepEntry, type EntryWish } from './add-entry.js';
import { ownTrip } from './own-trip.js';
import { freeWeeks } from './take-week.js';
import { tellTrip } from './tell-trip.js';

/** Only what is named is changed. */
export async function changeEntry(
  act: Act,
  entryId: string,
  change: Partial<EntryWish>,
): Promise<TripEntity> {
  const { trip, entry } = await ownEntry(act, entryId);
  await keepEntry(act, trip, { ...entry, ...change });
  return tellTrip(act, trip, 'trip_entry_changed');
}

export async function dropEntry(act: Act, entryId: string): Promise<TripEntity> {
  const { trip, entry } = await ownEntry(act, entryId);
  await act.tx.delete(TripEntryEntity, { id: entry.id });
  await freeWeeks(act, entry.id);
  return tellTrip(act, trip, 'trip_entry_dropped');
}

/** Read twice: before its trip is locked it is only known which trip that is. */
async function ownEntry(act: Act, id: string): Promise<{ trip: TripEntity; entry: TripEntryEntity }> {
  const tripId = (await act.tx.findOneBy(TripEntryEntity, { id }))?.tripId;
  const trip = tripId === undefined ? null : await ownTrip(act, tripId);
  const entry = trip && (await act.tx.findOneBy(TripEntryEntity, { id }));
  if (!trip || !entry) throw new Refusal('not_found');
  return { trip, entry };
}
