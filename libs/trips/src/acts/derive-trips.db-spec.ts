import { deriveOffers, takeSeat } from '#hosting';
import { walzItself } from '#kernel';
import { usualWeights } from '#matching';
import { type DataSource, inTransaction, openDatabase } from '#platform';
import { mondayOf, weekNumbered } from '#weeks';
import fc from 'fast-check';
import { entities } from '../testing/entities.js';
import { freshDatabase, type FreshDatabase } from '../../../platform/src/testing/fresh-database.js';
import { matchesForTrip } from '../match.queries.js';
import { settle } from '../testing/settle.js';
import { type Facts, idOf, type PlaceFacts, worlds } from '../testing/worlds.js';
import { deriveMatchesNaming, deriveTrips, rebuildMatches } from './derive-trips.js';
import { fromTheStart, sweepMatches, type Swept } from './sweep-matches.js';

const now = 2988;
const occasionIn = (week: number) => ({
  viewer: walzItself,
  now: mondayOf(weekNumbered(week)).toZonedDateTime('UTC').add({ days: 2 }).toInstant(),
});

describe('what matches are found by', () => {
  let fresh: FreshDatabase;
  let database: DataSource;
  let places: PlaceFacts[];
  let skills: string[];
  beforeAll(async () => {
    fresh = await freshDatabase();
    database = await openDatabase({ url: fresh.url, entities });
    places = await database.query(
      `select id, country, latitude, longitude from place where id = any(array[2950159, 2867714, 2761369]) order by id`,
    );
    const listed = await database.query<{ id: string }[]>('select id from skill order by number limit 6');
    skills = listed.map(({ id }) => id);
  });
  afterAll(async () => {
    await database.destroy();
    await fresh.drop();
  });

  const inWeek = <T>(week: number, act: Parameters<typeof inTransaction<T>>[2]) =>
    inTransaction(database, occasionIn(week), act);
  const rows = async () => ({
    offers: await database.query('select * from offer_match order by offer_id'),
    trips: await database.query('select * from trip_match order by trip_id, stretch'),
  });

  /** One trip and one offer in Berlin that fit in three weeks; stretched by what a test says. */
  const berlin = () => places.find(({ country }) => country === 'DE') ?? null;
  const pair = (): Facts => ({
    now,
    trips: [
      {
        id: idOf('a', 0),
        from: now,
        to: now + 2,
        start: berlin(),
        tellsOnlyPast: false,
        taken: [],
        reaches: [{ kind: 'anywhere', place: null, km: 0, countries: [] }],
        can: [[0, 2]],
        learn: [[1, 2]],
        avoid: [],
        languages: [['de', 6]],
        needsBed: false,
        fareNeed: 0,
        wishes: [],
      },
    ],
    offers: [
      {
        id: idOf('b', 0),
        weeks: [now, now + 1, now + 2],
        bookedOut: [],
        stayLeast: 1,
        place: berlin(),
        isOnSite: true,
        isRemote: false,
        hasBed: true,
        travelPaid: 0,
        seek: [[0, 2]],
        teach: [[1, 2]],
        uses: [],
        languages: [['de', 4]],
      },
    ],
  });
  const trip = { id: idOf('a', 0), personId: idOf('c', 0) };
  const offerId = idOf('b', 0);
  const found = (week = now) =>
    matchesForTrip(database.manager, trip, {
      weights: usualWeights,
      thisWeek: weekNumbered(week),
      limit: 9,
      after: null,
    });
  const settled = () =>
    inWeek(now, async act => {
      await settle(act.tx, pair(), skills);
      await rebuildMatches(act);
    });

  it('is the same whether it was kept change by change or is built anew', async () => {
    await fc.assert(
      fc.asyncProperty(worlds(places), worlds(places), async (before, after) => {
        await inWeek(before.now, async act => {
          await settle(act.tx, before, skills);
          await rebuildMatches(act);
        });
        const week = after.now;
        await inWeek(week, async act => {
          // The rows of the world before stay; what they tell of becomes another.
          await act.tx.query('create temp table kept on commit drop as table offer_match');
          await act.tx.query('create temp table held on commit drop as table trip_match');
          await settle(act.tx, after, skills);
          await act.tx.query(
            'insert into offer_match select kept.* from kept join offer on offer.id = kept.offer_id',
          );
          await act.tx.query(
            'insert into trip_match select held.* from held join trip on trip.id = held.trip_id',
          );
          await deriveOffers(
            act,
            after.offers.map(({ id }) => id),
          );
          await deriveTrips(
            act,
            after.trips.map(({ id }) => id),
          );
        });
        const kept = await rows();
        await inWeek(week, async act => {
          await act.tx.query('delete from offer_match; delete from trip_match');
          await rebuildMatches(act);
        });
        expect(kept).toEqual(await rows());
      }),
      { numRuns: 60 },
    );
  });

  it('follows a changed offer into the very next search, and out of it', async () => {
    await settled();
    expect(await found()).toHaveLength(1);
    const change = (sql: string) =>
      inWeek(now, async act => {
        await act.tx.query(sql);
        await deriveOffers(act, [offerId]);
      });
    await change(`update offer set state = 'paused'`);
    expect(await found()).toEqual([]);
    await change(`update offer set state = 'open'`);
    expect(await found()).toHaveLength(1);
    await change(`update site set closed_at = now()`);
    expect(await found()).toEqual([]);
  });

  it('loses no week of two that are booked at once', async () => {
    await settled();
    const [first, second] = [now, now + 1].map(weekNumbered);
    let later: Promise<void> | undefined;
    await inWeek(now, async act => {
      await takeSeat(act, offerId, [first!]);
      later = inWeek(now, other => takeSeat(other, offerId, [second!]));
      // Long enough for the later one to come as far as it gets before this one is over.
      await new Promise(resolve => setTimeout(resolve, 400));
    });
    await later;
    const [match] = await found();
    expect(match?.weeks).toEqual([now + 2]);
    await inWeek(now, act => takeSeat(act, offerId, [weekNumbered(now + 2)]));
    expect(await found()).toEqual([]);
  });

  it('counts what two skills were as one when they have become one', async () => {
    await settled();
    await inWeek(now, async act => {
      await act.tx.query(`update trip_skill set skill_id = $2 where skill_id = $1`, [skills[1], skills[2]]);
      await act.tx.query(`update offer_skill set skill_id = $2 where skill_id = $1`, [skills[1], skills[2]]);
      await deriveMatchesNaming(act, skills[2]!);
    });
    const marks = await database.query<object[]>(
      'select want from trip_match union select teach from offer_match',
    );
    expect(marks).toHaveLength(1);
    const [match] = await found();
    expect(match?.parts.take).toBe(1000);
  });

  it('moves on with the weeks: what is over is not asked about, and the sweep forgets it', async () => {
    await settled();
    const [before] = await found(now + 2);
    expect(before?.weeks).toEqual([now + 2]);
    expect(await found(now + 3)).toEqual([]);
    const sweep = async (week: number) => {
      let swept: Swept = fromTheStart;
      while (swept.offer !== null || swept.trip !== null) {
        const last = swept;
        swept = await inWeek(week, act => sweepMatches(act, last));
      }
    };
    await sweep(now + 1);
    const [[row]] = [await database.query<{ weeks: string }[]>('select weeks from offer_match')];
    const bit = (week: number) => 1n << BigInt(week % 64);
    expect(BigInt.asUintN(64, BigInt(row!.weeks))).toBe(bit(now + 1) | bit(now + 2));
    await sweep(now + 3);
    expect(await rows()).toEqual({ offers: [], trips: [] });
  });

  it('counts from nowhere that she does not show: not her hidden home, nor a private stop, nor one to come', async () => {
    const world = pair();
    const [hers] = world.trips;
    const stop = { week: now, place: berlin(), isPrivate: false };
    const fromWhere = async (
      changes: Partial<typeof hers>,
      home: 'everyone' | 'people' | null,
      sql?: string,
    ) => {
      await inWeek(now, async act => {
        await settle(act.tx, { ...world, trips: [{ ...hers!, start: null, ...changes }] }, skills);
        if (home) {
          await act.tx.query('update person set place_id = $1', [berlin()!.id]);
          await act.tx.query(
            `insert into person_audience (person_id, part, audience) select id, 'home', $1 from person`,
            [home],
          );
        }
        if (sql) await act.tx.query(sql);
        await rebuildMatches(act);
      });
      const [match] = await found();
      return match!.fromPlaceId;
    };
    const berlinId = berlin()!.id;
    expect(await fromWhere({}, 'everyone')).toBe(berlinId);
    expect(await fromWhere({}, 'people')).toBeNull();
    expect(await fromWhere({ taken: [stop] }, null)).toBe(berlinId);
    expect(await fromWhere({ taken: [{ ...stop, isPrivate: true }] }, null)).toBeNull();
    expect(await fromWhere({ taken: [stop], tellsOnlyPast: true }, null)).toBeNull();
    expect(
      await fromWhere({ from: now - 1, taken: [{ ...stop, week: now - 1 }], tellsOnlyPast: true }, null),
    ).toBe(berlinId);
    // A stop of several weeks that is not over, and a start that is not told before she has left.
    const sinceLastWeek = { from: now - 1, taken: [{ ...stop, week: now - 1 }], tellsOnlyPast: true };
    const days = (last: number) =>
      `update trip_entry set last_day = '${mondayOf(weekNumbered(last)).add({ days: 4 }).toString()}'`;
    expect(await fromWhere(sinceLastWeek, null, days(now - 1))).toBe(berlinId);
    expect(await fromWhere(sinceLastWeek, null, days(now))).toBeNull();
    expect(await fromWhere({ start: berlin(), tellsOnlyPast: true }, null)).toBeNull();
    expect(await fromWhere({ start: berlin(), from: now - 1, tellsOnlyPast: true }, null)).toBe(berlinId);
  });
});
