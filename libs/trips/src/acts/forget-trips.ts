import { randomBytes } from 'node:crypto';
import { forgetSlugs, type Act } from '#platform';
import { printWeekRange } from '#weeks';
import { MatchWeightsEntity } from '../match-weights.entity.js';
import { SetAsideEntity } from '../set-aside.entity.js';
import { TakenWeekEntity } from '../taken-week.entity.js';
import { TripEntryEntity } from '../trip-entry.entity.js';
import { TripGuestEntity } from '../trip-guest.entity.js';
import { TripLanguageEntity } from '../trip-language.entity.js';
import { TripPracticeEntity } from '../trip-practice.entity.js';
import { TripReachEntity } from '../trip-reach.entity.js';
import { TripSkillEntity } from '../trip-skill.entity.js';
import { TripEntity } from '../trip.entity.js';
import { WeekWishEntity } from '../week-wish.entity.js';
import { deriveTrips } from './derive-trips.js';

/** What a trip says of her beside its own row, and what was said of it. */
const beside = [
  SetAsideEntity,
  TripEntryEntity,
  TripGuestEntity,
  TripLanguageEntity,
  TripPracticeEntity,
  TripReachEntity,
  TripSkillEntity,
  WeekWishEntity,
];

/** Her trips keep the weeks that hosts have their visits in, and lose all words of hers; their slugs held some. */
export async function forgetTrips(act: Act, personId: string): Promise<void> {
  const { tx } = act;
  const trips = await tx.findBy(TripEntity, { personId });
  for (const { id, firstWeek, lastWeek } of trips) {
    await tx.update(
      TripEntity,
      { id },
      {
        title: `Walz ${printWeekRange({ from: firstWeek, to: lastWeek })}`,
        slug: `walz-${randomBytes(10).toString('hex')}`,
        state: 'closed',
        story: '',
        placeId: null,
        audience: 'everyone',
        linkKey: null,
        tellsOnlyPast: false,
        needsBed: false,
        fareNeed: 0,
        payNeed: 'none',
        companySizes: [],
      },
    );
    await forgetSlugs(act, 'trip', id);
    await tx.delete(TakenWeekEntity, { tripId: id, byKind: 'entry' });
    for (const each of beside) await tx.delete(each, { tripId: id });
  }
  await deriveTrips(
    act,
    trips.map(({ id }) => id),
  );
  for (const hers of [MatchWeightsEntity, SetAsideEntity, TripGuestEntity])
    await tx.delete(hers, { personId });
}
