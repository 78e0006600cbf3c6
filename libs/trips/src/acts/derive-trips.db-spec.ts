import { walzItself } from '#kernel';
import { type DataSource, inTransaction, openDatabase } from '#platform';
import { freshDatabase, type FreshDatabase } from '../../../platform/src/testing/fresh-database.js';
import { rebuildMatches } from './derive-trips.js';

const occasion = { viewer: walzItself, now: Temporal.Instant.from('2027-04-05T08:00:00Z') };

describe('what matches are found by', () => {
  let fresh: FreshDatabase;
  let database: DataSource;
  beforeAll(async () => {
    fresh = await freshDatabase();
    database = await openDatabase({ url: fresh.url, entities: [] });
  });
  afterAll(async () => {
    await database.destroy();
    await fresh.drop();
  });

  it('can be rebuilt where nothing is', async () => {
    await inTransaction(database, occasion, rebuildMatches);
    expect(await database.query('select from offer_match union all select from trip_match')).toEqual([]);
  });
});
