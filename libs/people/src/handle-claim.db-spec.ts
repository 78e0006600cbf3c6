import { guiseOf, skeletonOf } from '#kernel';
import { migrations } from '../../ledger/src/migrations/index.js';
import * as fc from 'fast-check';
import pg from 'pg';
import { freshDatabase, type FreshDatabase } from '../../platform/src/testing/fresh-database.js';

const handles = fc.stringMatching(/^[a-z][a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,2}$/);
const tricky = fc.stringMatching(/^[rclivwmd][rnclidmvw01l]{1,7}[rn0o]$/);

describe('handles that people had before look-alikes were refused', () => {
  let database: FreshDatabase;
  let client: pg.Client;
  beforeAll(async () => {
    database = await freshDatabase();
    client = new pg.Client({ connectionString: database.url });
    await client.connect();
    // As it was before: with people, but without anything that this migration brought.
    await client.query(
      `drop table handle_claim, person_audience, mute; alter table person drop column is_unlisted`,
    );
  });
  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  it('are all claimed, folded in SQL as they are here; of those who look alike the first keeps others away', async () => {
    const some = fc.sample(fc.oneof(handles, tricky), { numRuns: 400, seed: 7 });
    const told = [...new Set([...some, 'mira-brandt', 'mlra-brandt', 'clara', 'dara'])];
    await client.query(
      `insert into person (handle, name, joined_at)
       select handle, handle, timestamptz '2027-01-01' + nr * interval '1 day'
       from unnest($1::text[]) with ordinality as told (handle, nr)`,
      [told],
    );
    const migration = migrations.find(({ name }) => name.startsWith('Privacy'))!;
    await new migration().up({ query: (sql: string) => client.query(sql) } as never);
    const { rows } = await client.query<{ handle: string; skeleton: string | null; guise: string }>(
      `select claim.handle, skeleton, guise from handle_claim claim join person on person.id = person_id
       where person.handle = claim.handle and held_until is null`,
    );
    const firsts = new Map(told.toReversed().map(handle => [skeletonOf(handle), handle]));
    const byHandle = (one: { handle: string }, other: { handle: string }) =>
      one.handle < other.handle ? -1 : 1;
    expect(rows.toSorted(byHandle)).toEqual(
      told
        .map(handle => {
          const skeleton = skeletonOf(handle);
          return {
            handle,
            skeleton: firsts.get(skeleton) === handle ? skeleton : null,
            guise: guiseOf(handle),
          };
        })
        .toSorted(byHandle),
    );
  });
});
