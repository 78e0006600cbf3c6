import { stranger, walzItself } from '#kernel';
import { usualWeights } from '#matching';
import { type DataSource, inTransaction, openDatabase } from '#platform';
import { mondayOf, weekNumbered } from '#weeks';
import { freshDatabase, type FreshDatabase } from '../../platform/src/testing/fresh-database.js';
import { rebuildMatches } from './acts/derive-trips.js';
import type { OfferWish, TripWish } from './match-wish.js';
import { searchOffers, searchTrips } from './search.queries.js';
import { entities } from './testing/entities.js';
import { settle } from './testing/settle.js';
import { idOf, type OfferFacts, type PlaceFacts, type TripFacts } from './testing/worlds.js';

const now = 2988;
const thisWeek = weekNumbered(now);
const page = { weights: usualWeights, thisWeek, limit: 20, after: null, sort: 'fit' as const };

describe('what is said in a search', () => {
  let fresh: FreshDatabase;
  let database: DataSource;
  let practice: { id: string; number: number };
  beforeAll(async () => {
    fresh = await freshDatabase();
    database = await openDatabase({ url: fresh.url, entities });
    [practice] = await database.query<[typeof practice]>(
      `select id, number from skill where kind = 'practice' limit 1`,
    );
    const [place] = await database.query<[PlaceFacts]>(
      'select id, country, latitude, longitude from place where id = 2950159',
    );
    const offer = (index: number): OfferFacts => ({
      id: idOf('b', index),
      weeks: [now + 1],
      bookedOut: [],
      stayLeast: 1,
      place,
      isOnSite: true,
      isRemote: false,
      hasBed: false,
      travelPaid: 0,
      seek: [],
      teach: [],
      uses: [],
      languages: [['de', 6]],
    });
    const trip = (index: number): TripFacts => ({
      id: idOf('a', index),
      from: now,
      to: now + 1,
      start: null,
      tellsOnlyPast: false,
      taken: [],
      reaches: [{ kind: 'anywhere', place: null, km: 0, countries: [] }],
      can: [],
      learn: [],
      avoid: [],
      languages: [['de', 6]],
      needsBed: false,
      fareNeed: 0,
      wishes: [],
    });
    const several = [0, 1, 2, 3, 4];
    await inTransaction(database, occasion, async act => {
      await settle(act.tx, { now, offers: several.map(offer), trips: several.map(trip) }, []);
      await act.tx.query(`
        update offer set title = '100% Rust', work = 'Ein Übersetzer für snake_case' where id = '${idOf('b', 1)}';
        update offer set title = '100 Rusty nails', work = 'snakeXcase' where id = '${idOf('b', 2)}';
        update offer set pay = 'stipend', stipend_amount = 400, stipend_currency = 'EUR', lodging = 'flat' where id = '${idOf('b', 3)}';
        update offer set pay = 'expenses', lodging = 'sofa' where id = '${idOf('b', 4)}';
        update company set size = 'few' where id = '${idOf('d', 4)}';
        insert into offer_practice values ('${idOf('b', 4)}', '${practice.id}');
        update trip set story = 'Ich will 100% Rust' where id = '${idOf('a', 1)}';
        update trip set pay_need = 'stipend', company_sizes = '{alone,few}' where id = '${idOf('a', 2)}';
        update trip set pay_need = 'expenses', company_sizes = '{thousands}' where id = '${idOf('a', 3)}';
        update trip set needs_bed = true where id = '${idOf('a', 3)}';
        insert into trip_practice values ('${idOf('a', 4)}', '${practice.id}')`);
      await rebuildMatches(act);
    });
  });
  afterAll(async () => {
    await database.destroy();
    await fresh.drop();
  });
  const occasion = { viewer: walzItself, now: mondayOf(thisWeek).toZonedDateTime('UTC').toInstant() };

  const last = (id: string) => Number(id.at(-1));
  const offersFor = async (wish: OfferWish) =>
    (await searchOffers(database.manager, wish, stranger, page))
      .map(({ offerId }) => last(offerId))
      .toSorted((a, b) => a - b);
  const tripsFor = async (wish: TripWish) =>
    (await searchTrips(database.manager, wish, stranger, page))
      .map(({ tripId }) => last(tripId))
      .toSorted((a, b) => a - b);

  it('shuts out of the offers what is not so, and nothing else', async () => {
    expect(await offersFor({})).toEqual([0, 1, 2, 3, 4]);
    expect(await offersFor({ pay: 'expenses' })).toEqual([3, 4]);
    expect(await offersFor({ pay: 'stipend' })).toEqual([3]);
    expect(await offersFor({ lodging: 'sofa' })).toEqual([3, 4]);
    expect(await offersFor({ lodging: 'room' })).toEqual([3]);
    expect(await offersFor({ sizes: ['few', 'alone'] })).toEqual([4]);
    expect(await offersFor({ practices: [practice.number] })).toEqual([4]);
    expect(await offersFor({ practices: [] })).toEqual([0, 1, 2, 3, 4]);
  });

  it('shuts out of the trips what is not so, and nothing else', async () => {
    expect(await tripsFor({})).toEqual([0, 1, 2, 3, 4]);
    expect(await tripsFor({ pay: 'none' })).toEqual([0, 1, 4]);
    expect(await tripsFor({ pay: 'expenses' })).toEqual([0, 1, 3, 4]);
    expect(await tripsFor({ lodging: 'none' })).toEqual([0, 1, 2, 4]);
    expect(await tripsFor({ size: 'few' })).toEqual([0, 1, 2, 4]);
    expect(await tripsFor({ practices: [practice.number] })).toEqual([4]);
  });

  it('finds words as they were written, every one of them, whatever signs they are made of', async () => {
    expect(await offersFor({ words: ['rust'] })).toEqual([1, 2]);
    expect(await offersFor({ words: ['RUST', 'übersetzer'] })).toEqual([1]);
    expect(await offersFor({ words: ['100%'] })).toEqual([1]);
    expect(await offersFor({ words: ['snake_case'] })).toEqual([1]);
    expect(await offersFor({ words: ['\\'] })).toEqual([]);
    expect(await offersFor({ words: [`'; drop table offer; --`] })).toEqual([]);
    expect(await tripsFor({ words: ['100%'] })).toEqual([1]);
  });

  it('goes on where a page ended, without a gap or a repeat, while offers come and go', async () => {
    const first = await searchOffers(database.manager, {}, stranger, { ...page, limit: 2 });
    // The last one shown goes, and so does one before it: a page that counted would jump over one now.
    await inTransaction(database, occasion, async ({ tx }) => {
      await tx.query('delete from offer_match where offer_id = any($1)', [
        first.map(({ offerId }) => offerId),
      ]);
    });
    const after = first.at(-1)!.position;
    const rest = await searchOffers(database.manager, {}, stranger, { ...page, after });
    expect([...first, ...rest].map(({ offerId }) => last(offerId)).toSorted((a, b) => a - b)).toEqual([
      0, 1, 2, 3, 4,
    ]);
    await inTransaction(database, occasion, rebuildMatches);
  });
});
