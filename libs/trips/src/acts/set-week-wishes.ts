import { Refusal } from '#kernel';
import type { Act } from '#platform';
import { printWeekRange, type Week, type WeekSet } from '#weeks';
import type { TripEntity } from '../trip.entity.js';
import { WeekWishEntity } from '../week-wish.entity.js';
import { ownTrip } from './own-trip.js';
import { tellTrip } from './tell-trip.js';

/** The weeks that suit her best and those that suit her well; one that is both is best. */
export interface WeekWishes {
  readonly best: WeekSet;
  readonly good: WeekSet;
}

export async function setWeekWishes(
  act: Act,
  tripId: string,
  { best, good }: WeekWishes,
): Promise<TripEntity> {
  const trip = await ownTrip(act, tripId);
  const ranks = new Map<Week, 1 | 2>();
  for (const week of good) ranks.set(within(trip, week, 'goodWeeks'), 2);
  for (const week of best) ranks.set(within(trip, week, 'bestWeeks'), 1);
  await act.tx.delete(WeekWishEntity, { tripId });
  await act.tx.insert(
    WeekWishEntity,
    [...ranks].map(([week, rank]) => ({ tripId, week, rank })),
  );
  return tellTrip(act, trip, 'trip_weeks_wished');
}

function within({ firstWeek: from, lastWeek: to }: TripEntity, week: Week, field: string): Week {
  if (week >= from && week <= to) return week;
  throw new Refusal('week_outside_of_trip', { week, span: printWeekRange({ from, to }) }, field);
}
