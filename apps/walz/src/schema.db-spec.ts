import { dumpSchema, migrate } from '#ledger';
import { openDatabase } from '#platform';
import { readFileSync } from 'node:fs';
import pg from 'pg';
import { freshDatabase, type FreshDatabase } from '../../../libs/platform/src/testing/fresh-database.js';
import { entities } from './entities.js';

describe('the schema', () => {
  let database: FreshDatabase;
  beforeAll(async () => {
    database = await freshDatabase();
  });
  afterAll(() => database.drop());

  it('is what the committed schema.sql says (else: npm run documents)', async () => {
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    const dump = await dumpSchema(client);
    await client.end();
    expect(dump).toBe(readFileSync(new URL('../../../libs/ledger/schema.sql', import.meta.url), 'utf8'));
  });

  it('is what the entities say: TypeORM would change nothing', async () => {
    const source = await openDatabase({ url: database.url, entities });
    const { upQueries } = await source.driver.createSchemaBuilder().log();
    await source.destroy();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  it('has every constraint and index by the name that an entity gives it, which TypeORM does not compare', async () => {
    const source = await openDatabase({ url: database.url, entities });
    const there = await source.query<{ name: string }[]>(
      `select conname as name from pg_constraint union select indexname from pg_indexes`,
    );
    const told = source.entityMetadatas.flatMap(({ uniques, foreignKeys, checks, exclusions, indices }) =>
      [...uniques, ...foreignKeys, ...checks, ...exclusions, ...indices].map(({ name }) => name),
    );
    await source.destroy();
    expect(told.length).toBeGreaterThan(10);
    expect(told.filter(name => !there.some(each => each.name === name))).toEqual([]);
  });

  it('stays as it is when it is migrated again, by twenty starters at once', async () => {
    const ran = await Promise.all(Array.from({ length: 20 }, () => migrate(database.url)));
    expect(ran.flat()).toEqual([]);
  });
});
