import { walzItself } from '#kernel';
import { Freshness, inTransaction, openDatabase, touch, type DataSource } from './index.js';
import { freshDatabase, type FreshDatabase } from './testing/fresh-database.js';

const occasion = { viewer: walzItself, now: Temporal.Instant.from('2027-04-05T08:00:00Z') };

describe('the version of a topic', () => {
  let fresh: FreshDatabase;
  let writers: DataSource;
  let readers: DataSource;
  beforeAll(async () => {
    fresh = await freshDatabase();
    writers = await openDatabase({ url: fresh.url, entities: [], poolSize: 8 });
    readers = await openDatabase({ url: fresh.url, entities: [], poolSize: 2 });
  });
  afterAll(async () => {
    await Promise.all([writers.destroy(), readers.destroy()]);
    await fresh.drop();
  });

  it('stands still while nothing happens, and does not move when an act fails', async () => {
    const freshness = new Freshness(readers);
    const before = await freshness.versionOf('season');
    await inTransaction(writers, occasion, async act => {
      await touch(act, 'season');
      throw new Error('no');
    }).catch(() => undefined);
    expect(await freshness.versionOf('season')).toBe(before);
  });

  it('is another one for whoever asks after a change was acknowledged, with many writers at once', async () => {
    const freshness = new Freshness(readers);
    const seen = new Set<string>();
    await Promise.all(
      Array.from({ length: 6 }, async () => {
        for (let round = 0; round < 25; round++) {
          const before = BigInt(await freshness.versionOf('season'));
          await inTransaction(writers, occasion, act => touch(act, 'season'));
          const after = await freshness.versionOf('season');
          expect(BigInt(after)).toBeGreaterThan(before);
          seen.add(after);
        }
      }),
    );
    expect(BigInt(await freshness.versionOf('season'))).toBe(150n);
    expect(seen.size).toBeGreaterThan(1);
  });
});
