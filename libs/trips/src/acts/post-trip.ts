import { whoeverSignedIn } from '#people';
import { claimFreeSlug, slugOf, weekAt, type Act } from '#platform';
import type { Week } from '#weeks';
import { parseSpan, type TripAudience } from '../trip.js';
import { TripEntity } from '../trip.entity.js';
import { TripReachEntity } from '../trip-reach.entity.js';
import { fillTrip, partsToTakeOver } from './fill-trip.js';
import { newLinkKey } from './set-trip-audience.js';
import { tellTrip } from './tell-trip.js';

export interface TripWish {
  readonly title: string;
  readonly firstWeek: Week;
  readonly lastWeek: Week;
  readonly story: string;
  readonly audience: TripAudience;
  readonly tellsOnlyPast: boolean;
  readonly isDraft: boolean;
}

/** What she brings, would learn and speaks is what her profile shows; she goes anywhere until she says where. */
export async function postTrip(act: Act, { isDraft, ...wish }: TripWish): Promise<TripEntity> {
  const { tx, now } = act;
  const person = await whoeverSignedIn(act);
  const span = parseSpan(wish, weekAt(now));
  const [{ id }] = await tx.query<[{ id: string }]>('select uuidv7() as id');
  const trip = tx.create(TripEntity, {
    id,
    personId: person.id,
    ...wish,
    ...span,
    slug: await claimFreeSlug(act, 'trip', slugOf(wish.title, 'trip'), id),
    state: isDraft ? 'draft' : 'open',
    linkKey: wish.audience === 'link' ? newLinkKey() : null,
    createdAt: now,
    changedAt: now,
  });
  await tx.insert(TripEntity, trip);
  await tx.insert(TripReachEntity, { tripId: id, position: 1, kind: 'anywhere' });
  await fillTrip(act, trip, await partsToTakeOver(act, trip));
  return tellTrip(act, await tx.findOneByOrFail(TripEntity, { id }), 'trip_posted');
}
