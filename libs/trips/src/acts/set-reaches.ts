import { Refusal } from '#kernel';
import { placesByIds } from '#ledger';
import { inCountries, radius } from '#places';
import type { Act } from '#platform';
import { most, type ReachKind } from '../trip.js';
import type { TripEntity } from '../trip.entity.js';
import { TripReachEntity } from '../trip-reach.entity.js';
import { ownTrip } from './own-trip.js';
import { tellTrip } from './tell-trip.js';

export interface ReachWish {
  readonly kind: ReachKind;
  readonly placeId: number | null;
  readonly radiusKm: number | null;
  readonly countries: readonly string[];
}

type Reach = Pick<TripReachEntity, 'kind' | 'placeId' | 'radiusKm' | 'countries'>;

/** Where she would go, in her order; the same wish twice is said once, and whoever takes all away goes anywhere. */
export async function setReaches(
  act: Act,
  tripId: string,
  wishes: readonly ReachWish[],
): Promise<TripEntity> {
  const { tx } = act;
  const trip = await ownTrip(act, tripId);
  const reaches = new Map(wishes.map(parseReach).map(reach => [JSON.stringify(reach), reach]));
  if (reaches.size > most.reaches) throw new Refusal('too_many_entries', { most: most.reaches }, 'reaches');
  if (reaches.size === 0)
    reaches.set('', parseReach({ kind: 'anywhere', placeId: null, radiusKm: null, countries: [] }));
  const places = new Set([...reaches.values()].flatMap(({ placeId }) => placeId ?? []));
  if ((await placesByIds(tx, [...places])).length < places.size) {
    throw new Refusal('place_unknown', {}, 'place');
  }
  await tx.delete(TripReachEntity, { tripId });
  await tx.insert(
    TripReachEntity,
    [...reaches.values()].map((reach, index) => ({ ...reach, tripId, position: index + 1 })),
  );
  return tellTrip(act, trip, 'trip_reaches_set');
}

function parseReach({ kind, placeId, radiusKm, countries }: ReachWish): Reach {
  const nowhere = { placeId: null, radiusKm: null, countries: [] };
  if (kind === 'around') {
    if (placeId === null) throw new Refusal('place_unknown', {}, 'place');
    return { kind, ...nowhere, placeId, radiusKm: radius(Math.round(radiusKm ?? 0), 'radiusKm') };
  }
  if (kind !== 'countries') return { kind, ...nowhere };
  const where = inCountries(countries, 'countries');
  return { kind, ...nowhere, countries: where.kind === 'countries' ? [...where.countries] : [] };
}
