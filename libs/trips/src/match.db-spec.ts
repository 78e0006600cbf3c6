import { walzItself } from '#kernel';
import { matchOf, type Match, type NearMiss, parts, usualWeights } from '#matching';
import { PlaceEntity } from '#ledger';
import { PersonEntity } from '#people';
import { type DataSource, inTransaction, openDatabase } from '#platform';
import { mondayOf, type Week, weekNumbered } from '#weeks';
import fc from 'fast-check';
import { freshDatabase, type FreshDatabase } from '../../platform/src/testing/fresh-database.js';
import { rebuildMatches } from './acts/derive-trips.js';
import { TripEntity } from './trip.entity.js';
import { matchesForOffer, matchesForTrip, nearMissesForOffer, nearMissesForTrip } from './match.queries.js';
import { offerSides, tripSides } from './match-sides.queries.js';
import { bruteForce } from './testing/brute-force.js';
import { settle } from './testing/settle.js';
import { type Facts, type PlaceFacts, worlds } from './testing/worlds.js';

type Said = readonly [trip: string, offer: string, ...rest: readonly unknown[]];
const said = (match: Match & { gate?: string }): Said => [
  match.tripId,
  match.offerId,
  match.gate ?? '-',
  match.score,
  match.km,
  match.isRemote,
  match.fromPlaceId,
  match.best,
  match.weeks.join(' '),
  parts.map(part => match.parts[part]).join(' '),
];

describe('who fits whom', () => {
  let fresh: FreshDatabase;
  let database: DataSource;
  let places: PlaceFacts[];
  let skillIds: string[];
  beforeAll(async () => {
    fresh = await freshDatabase();
    database = await openDatabase({ url: fresh.url, entities: [PersonEntity, PlaceEntity, TripEntity] });
    places = await database.query(
      `select id, country, latitude, longitude from place
       where id = any(array[2950159, 2879139, 2867714, 2761369, 2657896, 2988507, 2911298, 3067696, 2147714]) order by id`,
    );
    const skills = await database.query<{ id: string }[]>('select id from skill order by number limit 6');
    skillIds = skills.map(({ id }) => id);
  });
  afterAll(async () => {
    await database.destroy();
    await fresh.drop();
  });

  const occasionIn = (week: number) => ({
    viewer: walzItself,
    now: mondayOf(weekNumbered(week)).toZonedDateTime('UTC').add({ days: 2 }).toInstant(),
  });

  const live = async (world: Facts): Promise<Week> => {
    await inTransaction(database, occasionIn(world.now), async act => {
      await settle(act.tx, world, skillIds);
      await rebuildMatches(act);
    });
    return weekNumbered(world.now);
  };

  it('is the same for PostgreSQL, for the pure score and for a reference in plain lines, both ways round', async () => {
    expect(places).toHaveLength(9);
    const seen = { match: 0, near: 0 };
    await fc.assert(
      fc.asyncProperty(worlds(places), async world => {
        const thisWeek = await live(world);
        const page = { weights: usualWeights, thisWeek, limit: 50, after: null };
        const db = database.manager;
        const reference = { match: bruteForce(world, 0), near: bruteForce(world, 1) };
        seen.match += reference.match.length;
        seen.near += reference.near.length;
        const expected = (kind: 'match' | 'near', is: (pair: Said) => boolean) =>
          reference[kind]
            .map((pair): Said => [
              pair.tripId,
              pair.offerId,
              kind === 'near' ? pair.failed[0] : '-',
              pair.score,
              pair.km,
              pair.isRemote,
              pair.from,
              pair.best,
              pair.weeks.join(' '),
              pair.parts.join(' '),
            ])
            .filter(is);
        const sides = {
          trips: await tripSides(
            db,
            world.trips.map(({ id }) => id),
            thisWeek,
          ),
          offers: await offerSides(
            db,
            world.offers.map(({ id }) => id),
            thisWeek,
          ),
        };
        const pure: Record<'match' | 'near', Said[]> = { match: [], near: [] };
        for (const trip of sides.trips)
          for (const offer of sides.offers) {
            const met = matchOf(trip, offer, { weights: usualWeights, thisWeek: world.now });
            if (met.kind === 'match') pure.match.push(said(met.match));
            if (met.kind === 'near') pure.near.push(said(met.nearMiss satisfies NearMiss));
          }
        for (const kind of ['match', 'near'] as const) {
          const byIds = (all: readonly Said[]) =>
            all.toSorted((a, b) => (`${a[0]} ${a[1]}` < `${b[0]} ${b[1]}` ? -1 : 1));
          expect(byIds(pure[kind])).toEqual(byIds(expected(kind, () => true)));
        }
        for (const [index, { id }] of world.trips.entries()) {
          const trip = { id, personId: `c0000000-0000-7000-8000-${String(index).padStart(12, '0')}` };
          const ofTrip = (pair: Said) => pair[0] === id;
          expect((await matchesForTrip(db, trip, page)).map(said)).toEqual(expected('match', ofTrip));
          expect((await nearMissesForTrip(db, trip, page)).map(said)).toEqual(expected('near', ofTrip));
        }
        for (const [index, { id }] of world.offers.entries()) {
          const offer = {
            id,
            companyId: `d0000000-0000-7000-8000-${String(index).padStart(12, '0')}`,
            contactId: null,
          };
          const ofOffer = (pair: Said) => pair[1] === id;
          expect((await matchesForOffer(db, offer, walzItself, page)).map(said)).toEqual(
            expected('match', ofOffer),
          );
          expect((await nearMissesForOffer(db, offer, walzItself, page)).map(said)).toEqual(
            expected('near', ofOffer),
          );
        }
      }),
      { numRuns: 200 },
    );
    expect(seen.match).toBeGreaterThan(50);
    expect(seen.near).toBeGreaterThan(50);
  }, 300_000);
});
