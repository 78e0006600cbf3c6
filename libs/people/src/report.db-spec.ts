import pg from 'pg';
import { freshDatabase, type FreshDatabase } from '../../platform/src/testing/fresh-database.js';

const whole = {
  state: `'open'`,
  decided_at: 'null',
  action: 'null',
  suspended_until: 'null',
  outcome: `''`,
  reason: `'spam'`,
  words: `''`,
  language: `'en'`,
  note: `''`,
  message: `''`,
};
const decided = { state: `'decided'`, decided_at: 'now()', action: `'ban'`, outcome: `'done'` };

describe('the table of reports', () => {
  let fresh: FreshDatabase;
  let client: pg.Client;
  const people: string[] = [];
  beforeAll(async () => {
    fresh = await freshDatabase();
    client = new pg.Client({ connectionString: fresh.url });
    await client.connect();
    for (const handle of ['ada', 'bob', 'cy']) {
      const { rows } = await client.query<{ id: string }>(
        `insert into person (handle, name, joined_at) values ($1, $1, now()) returning id`,
        [handle],
      );
      people.push(rows[0]!.id);
    }
  });
  afterAll(async () => {
    await client.end();
    await fresh.drop();
  });
  afterEach(() => client.query('delete from report'));

  const insert = (wish: Partial<typeof whole> = {}, reporter = 0, about = 1) => {
    const row = { ...whole, ...wish };
    return client.query(
      `insert into report (reporter_id, about_person_id, subject_kind, subject_id, snapshot, created_at, ${Object.keys(row).join(', ')})
       values ($1, $2, 'Person', $2, '[]', now(), ${Object.values(row).join(', ')}) returning id`,
      [people[reporter], people[about]],
    );
  };

  it.each([
    ['report_reason_unknown', { reason: `'bored'` }],
    ['report_words_too_long', { words: `repeat('x', 2001)` }],
    ['report_language_unknown', { language: `'fr'` }],
    ['report_state_unknown', { state: `'lost'`, outcome: `'x'` }],
    ['report_action_unknown', { ...decided, action: `'burn'` }],
    ['a_decision_is_whole', { ...decided, decided_at: 'null' }],
    ['a_decision_is_whole', { ...decided, action: 'null' }],
    ['a_decision_is_whole', { ...decided, outcome: `'  '` }],
    ['a_decision_is_whole', { ...decided, state: `'open'` }],
    ['only_a_suspension_has_an_end', { ...decided, suspended_until: 'now()' }],
    ['only_a_suspension_has_an_end', { ...decided, action: `'suspend'` }],
    ['only_a_suspension_has_an_end', { suspended_until: 'now()' }],
    ['decision_too_long', { ...decided, note: `repeat('x', 2001)` }],
    ['decision_too_long', { ...decided, outcome: `repeat('x', 1001)` }],
    ['decision_too_long', { ...decided, message: `repeat('x', 1001)` }],
  ])('%s: never holds what must not be (%j)', async (constraint, wish) => {
    await expect(insert(wish)).rejects.toMatchObject({ constraint });
  });

  it('holds what may be', async () => {
    await insert();
    await insert(decided);
    await insert({ ...decided, action: `'suspend'`, suspended_until: 'now()' });
    expect((await client.query('select 1 from report')).rowCount).toBe(3);
  });

  it('never holds a report about oneself, or two open ones about one thing', async () => {
    await expect(insert({}, 0, 0)).rejects.toMatchObject({ constraint: 'cannot_report_yourself' });
    await insert();
    await expect(insert()).rejects.toMatchObject({ constraint: 'already_reported' });
    await insert({}, 2);
  });

  it('gives one warning for one report', async () => {
    const { rows } = (await insert(decided)) as { rows: { id: string }[] };
    const warn = () =>
      client.query('insert into warning (person_id, report_id, created_at) values ($1, $2, now())', [
        people[1],
        rows[0]!.id,
      ]);
    await warn();
    await expect(warn()).rejects.toMatchObject({ constraint: 'warning_is_given_once' });
  });
});
