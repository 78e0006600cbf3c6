import { stranger, walzItself } from '#kernel';
import { usualWeights } from '#matching';
import { PlaceEntity } from '#ledger';
import { PersonEntity } from '#people';
import { type DataSource, inTransaction, openDatabase } from '#platform';
import { kmBetween } from '#places';
import { mondayOf, weekNumbered } from '#weeks';
import fc from 'fast-check';
import { freshDatabase, type FreshDatabase } from '../../platform/src/testing/fresh-database.js';
import { rebuildMatches } from './acts/derive-trips.js';
import { TripEntity } from './trip.entity.js';
import type { OfferWish, TripWish } from './match-wish.js';
import { sorts } from './match-statement.js';
import { searchOffers, searchTrips } from './search.queries.js';
import { settle } from './testing/settle.js';
import { type Facts, type OfferFacts, type PlaceFacts, type TripFacts, worlds } from './testing/worlds.js';

describe('looking around', () => {
  let fresh: FreshDatabase;
  let database: DataSource;
  let places: PlaceFacts[];
  let skills: { id: string; number: number }[];
  beforeAll(async () => {
    fresh = await freshDatabase();
    database = await openDatabase({ url: fresh.url, entities: [PersonEntity, PlaceEntity, TripEntity] });
    places = await database.query(
      `select id, country, latitude, longitude from place
       where id = any(array[2950159, 2879139, 2867714, 2761369, 2657896, 2988507]) order by id`,
    );
    skills = await database.query('select id, number from skill order by number limit 6');
  });
  afterAll(async () => {
    await database.destroy();
    await fresh.drop();
  });

  const settled = async (world: Facts) => {
    const now = mondayOf(weekNumbered(world.now)).toZonedDateTime('UTC').toInstant();
    await inTransaction(database, { viewer: walzItself, now }, async act => {
      await settle(
        act.tx,
        world,
        skills.map(({ id }) => id),
      );
      await rebuildMatches(act);
    });
    return weekNumbered(world.now);
  };

  const said = (now: number) =>
    fc.record(
      {
        weeks: fc
          .uniqueArray(fc.nat(20), { minLength: 1, maxLength: 6 })
          .map(all => all.map(each => now + each)),
        mine: fc.constantFrom(0, 1, 2, 3, 4, 5),
        theirs: fc.constantFrom(0, 1, 2, 3, 4, 5),
        around: fc.record({ place: fc.constantFrom(...places), km: fc.constantFrom(20, 300, 520, 1100) }),
        countries: fc.constantFrom(['DE'], ['AT', 'FR'], ['CH']),
        remote: fc.constantFrom('only' as const, 'too' as const),
        tongue: fc.constantFrom('de', 'en', 'fr'),
        lodging: fc.constantFrom('none' as const, 'sofa' as const, 'room' as const),
      },
      { requiredKeys: [] },
    );
  type Said = Partial<{
    weeks: number[];
    mine: number;
    theirs: number;
    around: { place: PlaceFacts; km: number };
    countries: readonly string[];
    remote: 'only' | 'too';
    tongue: string;
    lodging: 'none' | 'sofa' | 'room';
  }>;

  /** At the first level: whoever has it at all has that. */
  const mark = (skill: number) => [skills[skill]!.number * 4];
  const shared = ({ weeks, around, countries, remote, tongue, lodging }: Said) => ({
    ...(weeks && { weeks: weeks.map(weekNumbered) }),
    ...(around && { around }),
    ...(countries && { countries }),
    ...(remote && { remote }),
    ...(tongue && { tongues: { [tongue]: 6 as const } }),
    ...(lodging && { lodging }),
  });
  const offerWish = (wish: Said): OfferWish => ({
    ...shared(wish),
    ...(wish.mine !== undefined && { can: mark(wish.mine) }),
    ...(wish.theirs !== undefined && { learn: mark(wish.theirs) }),
  });
  const tripWish = (wish: Said): TripWish => ({
    ...shared(wish),
    ...(wish.mine !== undefined && { teach: mark(wish.mine) }),
    ...(wish.theirs !== undefined && { seek: mark(wish.theirs) }),
  });

  const has = (held: readonly (readonly [number, number])[], skill: number | undefined) =>
    skill !== undefined && held.some(([each]) => each === skill);
  const startsOf = (weeks: readonly number[], length: number, now: number) =>
    weeks.some(
      week =>
        week >= now &&
        Array.from({ length }, (_, step) => week + step).every(
          each => each < now + 60 && weeks.includes(each),
        ),
    );
  const speaks = (all: readonly (readonly [string, number])[], tongue: string | undefined) =>
    tongue === undefined || all.some(([language, well]) => language === tongue && well >= 4);

  const wantedOffer = (wish: Said, offer: OfferFacts, now: number): boolean => {
    const { place } = offer;
    const isThere =
      offer.isOnSite &&
      place !== null &&
      (!wish.around || kmBetween(wish.around.place, place) <= wish.around.km) &&
      (!wish.countries || wish.countries.includes(place.country));
    const isSomewhere = wish.around !== undefined || wish.countries !== undefined;
    const where =
      wish.remote === 'only'
        ? offer.isRemote
        : !isSomewhere || isThere || (wish.remote === 'too' && offer.isRemote);
    const weeks = wish.weeks ? offer.weeks.filter(week => wish.weeks!.includes(week)) : offer.weeks;
    const isFromAfar = offer.isRemote && (wish.remote !== undefined || (!isSomewhere && !offer.isOnSite));
    return (
      where &&
      startsOf(weeks, offer.stayLeast, now) &&
      speaks(offer.languages, wish.tongue) &&
      (wish.lodging === undefined || wish.lodging === 'none' || offer.hasBed || isFromAfar) &&
      ((wish.mine === undefined && wish.theirs === undefined) ||
        has(offer.seek, wish.mine) ||
        has(offer.teach, wish.theirs))
    );
  };

  const wantedTrip = (wish: Said, trip: TripFacts, now: number): boolean => {
    const blank = Array.from({ length: 60 }, (_, step) => now + step).filter(
      week => week >= trip.from && week <= trip.to && !trip.taken.some(taken => taken.week === week),
    );
    const weeks = wish.weeks ? blank.filter(week => wish.weeks!.includes(week)) : blank;
    const isSomewhere = wish.around !== undefined || wish.countries !== undefined;
    const comes = trip.reaches.some(({ kind, place, km, countries }) => {
      if (kind === 'remote') return wish.remote !== undefined || !isSomewhere;
      if (wish.remote === 'only') return false;
      const isBed = !trip.needsBed || wish.lodging === undefined || wish.lodging !== 'none';
      const isNear =
        !wish.around ||
        kind === 'anywhere' ||
        (kind === 'around'
          ? kmBetween(wish.around.place, place!) <= km + wish.around.km
          : countries.includes(wish.around.place.country));
      const isIn =
        !wish.countries ||
        kind === 'anywhere' ||
        (kind === 'around'
          ? wish.countries.includes(place!.country)
          : wish.countries.some(country => countries.includes(country)));
      return isNear && isIn && isBed;
    });
    return (
      comes &&
      weeks.length > 0 &&
      speaks(trip.languages, wish.tongue) &&
      ((wish.mine === undefined && wish.theirs === undefined) ||
        has(trip.learn, wish.mine) ||
        has(trip.can, wish.theirs))
    );
  };

  it('finds exactly what was asked for, in the order that was asked for, and page by page the same', async () => {
    let count = 0;
    const anywhere = fc.constantFrom(...sorts);
    await fc.assert(
      fc.asyncProperty(
        worlds(places, { trips: 6, offers: 10 }).chain(world =>
          fc.tuple(fc.constant(world), fc.array(said(world.now), { minLength: 4, maxLength: 4 })),
        ),
        anywhere,
        async ([world, wishes], sort) => {
          const thisWeek = await settled(world);
          const db = database.manager;
          const page = { weights: usualWeights, thisWeek, limit: 50, after: null, sort };
          for (const wish of wishes) {
            const offers = await searchOffers(db, offerWish(wish), stranger, page);
            const trips = await searchTrips(db, tripWish(wish), stranger, page);
            expect(offers.map(({ offerId }) => offerId).toSorted()).toEqual(
              world.offers.filter(offer => wantedOffer(wish, offer, world.now)).map(({ id }) => id),
            );
            expect(trips.map(({ tripId }) => tripId).toSorted()).toEqual(
              world.trips.filter(trip => wantedTrip(wish, trip, world.now)).map(({ id }) => id),
            );
            for (const found of [offers, trips]) {
              count += found.length;
              const by = found.map(
                ({ score, best, km }) => ({ fit: -score, soonest: best, nearest: km, newest: 0 })[sort],
              );
              expect(by).toEqual(by.toSorted((a, b) => a - b));
            }
            const paged = [];
            for (let after = null as (typeof offers)[number]['position'] | null; ;) {
              const next = await searchOffers(db, offerWish(wish), stranger, { ...page, limit: 2, after });
              paged.push(...next);
              if (next.length < 2) break;
              after = next.at(-1)!.position;
            }
            expect(paged).toEqual(offers);
          }
        },
      ),
      { numRuns: 60 },
    );
    expect(count).toBeGreaterThan(100);
  });
});
