import pg from 'pg';
import { freshDatabase, type FreshDatabase } from '../../platform/src/testing/fresh-database.js';

describe('a kept archive', () => {
  let fresh: FreshDatabase;
  let client: pg.Client;
  beforeAll(async () => {
    fresh = await freshDatabase();
    client = new pg.Client({ connectionString: fresh.url });
    await client.connect();
    await client.query(`insert into person (handle, name, joined_at) values ('ada', 'Ada', now())`);
  });
  afterAll(async () => {
    await client.end();
    await fresh.drop();
  });

  const keep = (columns: Record<string, unknown>) => {
    const names = Object.keys(columns);
    const places = names.map((_, index) => `$${index + 1}`);
    return client.query(
      `insert into archive (person_id, ordered_at${names.map(name => `, ${name}`).join('')})
       values ((select id from person), now()${places.map(place => `, ${place}`).join('')})`,
      Object.values(columns),
    );
  };
  const done = { state: 'done', file_key: 'key', size: 1, finished_at: new Date(0), expires_at: new Date(0) };

  it.each([
    ['archive_state_unknown', { state: 'lost', finished_at: null }],
    ['archive_parts_are_counted', { state: 'working', done_parts: 2, all_parts: 1 }],
    ['archive_parts_are_counted', { state: 'working', done_parts: -1 }],
    ['a_finished_archive_has_a_file', { ...done, file_key: null }],
    ['a_finished_archive_has_a_file', { ...done, size: null }],
    ['a_finished_archive_has_a_file', { ...done, expires_at: null }],
    ['a_finished_archive_has_a_file', { state: 'waiting', size: 1, expires_at: new Date(0) }],
    ['an_archive_ends_once', { state: 'failed' }],
    ['an_archive_ends_once', { state: 'working', finished_at: new Date(0) }],
  ])('is never one that breaks %s: %j', async (constraint, columns) => {
    await expect(keep(columns)).rejects.toMatchObject({ constraint });
  });

  it('may be one of many that are over, and the only one that is not', async () => {
    await keep(done);
    await keep(done);
    await keep({ state: 'failed', finished_at: new Date(0) });
    await keep({ state: 'waiting' });
    await expect(keep({ state: 'working' })).rejects.toMatchObject({ constraint: 'archive_under_way' });
  });
});
