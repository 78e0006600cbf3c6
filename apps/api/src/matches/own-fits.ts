import { mayOffer, offersOfMember, type OfferEntity } from '#hosting';
import { skillsNow } from '#ledger';
import { matchOf, usualWeights, type Side } from '#matching';
import { weekAt } from '#platform';
import { meetingsAmong, offerSides, tripSides, tripsOfPeople, type TripEntity } from '#trips';
import { numberOf, weekNumbered, type Week } from '#weeks';
import DataLoader from 'dataloader';
import type { ApiContext } from '../context.js';
import { cureShown, groundFor } from './fits.js';

export interface OwnFit {
  readonly trip: TripEntity;
  readonly offer: OfferEntity;
  readonly weeks: readonly Week[];
  readonly cure: ReturnType<typeof cureShown> | null;
}

/** More of them belong on the page of the matches. */
const mostOwnFits = 3;
/** Among how many offers of hers are looked for. */
const mostOffers = 50;

interface OwnFits {
  readonly ofOffer: DataLoader<OfferEntity, OwnFit[], string>;
  readonly ofTrip: DataLoader<TripEntity, OwnFit[], string>;
}

const loaders = new WeakMap<ApiContext, OwnFits>();

/** For all offers, or all trips, of an answer at once. */
export function ownFits(context: ApiContext): OwnFits {
  const known = loaders.get(context);
  if (known) return known;
  const made: OwnFits = {
    ofOffer: new DataLoader(
      async offers => {
        const fits = await fitsBetween(context, await openTripsOf(context), offers, 'journeyman');
        return offers.map(({ id }) => fits.filter(({ offer }) => offer.id === id).slice(0, mostOwnFits));
      },
      { cacheKeyFn: ({ id }) => id },
    ),
    ofTrip: new DataLoader(
      async trips => {
        const fits = await fitsBetween(context, trips, await openOffersOf(context), 'host');
        return trips.map(({ id }) => fits.filter(({ trip }) => trip.id === id).slice(0, mostOwnFits));
      },
      { cacheKeyFn: ({ id }) => id },
    ),
  };
  loaders.set(context, made);
  return made;
}

async function openTripsOf({ db, viewer, now }: ApiContext): Promise<TripEntity[]> {
  if (viewer.kind !== 'person') return [];
  const trips = await tripsOfPeople(db, [viewer.personId], viewer);
  return trips.filter(({ state, lastWeek }) => state === 'open' && lastWeek >= weekAt(now));
}

/** Those that she may speak for. */
async function openOffersOf({ db, viewer, loaders }: ApiContext): Promise<OfferEntity[]> {
  if (viewer.kind !== 'person') return [];
  const offers = await offersOfMember(db, viewer.personId, { limit: mostOffers, after: null });
  const open = offers.filter(({ state }) => state === 'open');
  const roles = await Promise.all(open.map(({ companyId }) => loaders.myRoleAt.load(companyId)));
  return open.filter((_, index) => mayOffer(roles[index]?.role ?? null));
}

/** The best first, and what only nearly fits after all that does. */
async function fitsBetween(
  context: ApiContext,
  trips: readonly TripEntity[],
  offers: readonly OfferEntity[],
  side: Side,
): Promise<OwnFit[]> {
  if (trips.length === 0 || offers.length === 0) return [];
  const { db, now } = context;
  const [thisWeek, ids] = [weekAt(now), [trips.map(({ id }) => id), offers.map(({ id }) => id)] as const];
  const meetings = await meetingsAmong(db, ...ids, side);
  if (meetings.length === 0) return [];
  const tripSide = new Map((await tripSides(db, ids[0], thisWeek)).map(each => [each.id, each]));
  const offerSide = new Map((await offerSides(db, ids[1], thisWeek)).map(each => [each.id, each]));
  const ground = await groundFor(context, [], { weights: usualWeights, list: await skillsNow(db) });
  const fits = meetings.flatMap(({ tripId, offerId }) => {
    const [one, other] = [tripSide.get(tripId), offerSide.get(offerId)];
    const trip = trips.find(({ id }) => id === tripId);
    const offer = offers.find(({ id }) => id === offerId);
    if (!one || !other || !trip || !offer) return [];
    const met = matchOf(one, other, { weights: usualWeights, thisWeek: numberOf(thisWeek) });
    if (met.kind === 'none') return [];
    const isMatch = met.kind === 'match';
    return [
      {
        trip,
        offer,
        weeks: isMatch ? met.match.weeks.map(weekNumbered) : [],
        cure: isMatch ? null : cureShown(one, other, met.nearMiss, ground),
        score: (isMatch ? met.match : met.nearMiss).score,
      },
    ];
  });
  const isNear = ({ cure }: OwnFit) => Number(cure !== null);
  return fits.toSorted((a, b) => isNear(a) - isNear(b) || b.score - a.score);
}
