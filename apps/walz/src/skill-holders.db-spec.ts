import { openDatabase, type DataSource } from '#platform';
import { freshDatabase, type FreshDatabase } from '../../../libs/platform/src/testing/fresh-database.js';
import { skillHolders } from '../../api/src/skills/skill-holders.js';

/** Tables of the list itself: merging says what becomes of their rows. */
const ofTheList = ['skill', 'skill_alias'];

describe('every table that names a skill', () => {
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

  it('is known to the merging of two skills (else: add it to the skill holders of its room)', async () => {
    const naming = await database.query<{ table: string; columns: string }[]>(
      `select conrelid::regclass::text as table, string_agg(attname, ', ') as columns
       from pg_constraint join pg_attribute on attrelid = conrelid and attnum = any(conkey)
       where contype = 'f' and confrelid = 'skill'::regclass group by oid, conrelid`,
    );
    const held = naming.filter(({ table }) => !ofTheList.includes(table));
    const byTable = (one: { table: string }, other: { table: string }) => (one.table < other.table ? -1 : 1);
    expect(held.toSorted(byTable)).toEqual(
      skillHolders.map(({ table }) => ({ table, columns: 'skill_id' })).toSorted(byTable),
    );
  });

  it('says by which columns two of its rows become one', async () => {
    for (const { table, per } of skillHolders) {
      const keys = await database.query<{ columns: string[] }[]>(
        `select array(select attname::text from unnest(indkey::int2[]) with ordinality key (number, place)
           join pg_attribute on attrelid = indrelid and attnum = number order by place) as columns
         from pg_index where indrelid = $1::regclass and indisunique`,
        [table],
      );
      const unique = keys
        .filter(({ columns }) => columns.includes('skill_id'))
        .map(({ columns }) => columns.filter(column => column !== 'skill_id'));
      expect([table, unique]).toEqual([table, per.length > 0 ? [per] : []]);
    }
  });
});
