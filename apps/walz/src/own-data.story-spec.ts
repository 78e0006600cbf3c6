import { walzItself } from '#kernel';
import { personById, sayGoodbye } from '#people';
import { inTransaction, type Act, type FileStore } from '#platform';
import { archiveParts } from '../../worker/src/archive/parts.js';
import { farewells } from '../../worker/src/farewells.js';
import { openTestHouse, type TestHouse } from './testing/open-test-house.js';
import { aPerson, type TestPerson } from './testing/people.js';
import { aWholeLife, columnsOfPeople, findInTables, marker } from './testing/whole-life.js';

type Reasons = Readonly<Record<string, string>>;

/** What points at her and is not in her archive, and why. */
const notInTheArchive: Reasons = {
  'archive.person_id': 'the archive itself',
  'passkey_challenge.person_id': 'what a browser was asked some minutes ago, kept as a hash',
  'errand.person_id': 'she was on her way to a provider some minutes ago',
  'company_invitation.used_by':
    'who asked her to come is theirs; that she acts for them is told with her profile',
  'block.blocked_id': 'who has blocked her is theirs, and she is not told',
};

/** What still points at her when she is gone, and why. */
const staysWithTheStub: Reasons = {
  'trip.person_id': 'its weeks are the frame of visits that hosts have a part in',
  'visit.person_id': 'hosts have a part in it',
};

/** Columns of a person that her archive does not tell under their own name, and why. */
const toldOtherwise: Reasons = {
  id: 'a number of ours',
  place_id: 'as `home`',
  gone_at: 'nobody who is gone has an archive',
};

/** What of a person's row may be left when she is gone, and why. */
const leftInTheStub: Reasons = {
  id: 'what history points at',
  handle: 'made by chance',
  name: 'the same for all who are gone',
  is_demo: 'says nothing of her',
  joined_at: 'says nothing of her',
  gone_at: 'that she is gone',
  is_unlisted: 'the same for all who are gone',
};

const noFiles = {} as FileStore;

describe('what is hers', () => {
  let house: TestHouse;
  let her: TestPerson;
  const db = () => house.plant.database;
  beforeAll(async () => {
    house = await openTestHouse({ role: 'api' });
    ({ her } = await aWholeLife(house));
  });
  afterAll(() => house.close());

  const countOf = async (table: string, column: string): Promise<number> => {
    const [row] = await db().query<{ count: number }[]>(
      `select count(*)::int as count from ${table} where ${column} = $1`,
      [her.id],
    );
    return row!.count;
  };
  const rowOf = async (): Promise<Record<string, unknown>> => {
    const [row] = await db().query<Record<string, unknown>[]>('select * from person where id = $1', [her.id]);
    return row!;
  };
  const packed = async (id = her.id): Promise<{ path: string; content: string }[]> => {
    const person = (await personById(db().manager, id))!;
    const orderedAt = Temporal.Instant.from('2027-04-05T08:00:00Z');
    const origin = 'https://walz.example';
    const owner = { db: db().manager, files: noFiles, person, language: 'en', origin, orderedAt } as const;
    const files = (await Promise.all(archiveParts.map(part => part.pack(owner)))).flat();
    return files.map(({ path, content }) => ({ path, content: typeof content === 'string' ? content : '' }));
  };
  const goodbye = (id = her.id, then: (act: Act) => Promise<unknown> = async () => {}) =>
    inTransaction(
      db(),
      { viewer: walzItself, now: Temporal.Instant.from('2027-05-01T08:00:00Z') },
      async act => {
        const isGone = await sayGoodbye(act, id, farewells);
        await then(act);
        return isGone;
      },
    );

  it('is in every table that knows people, or these tests would show nothing', async () => {
    const columns = await columnsOfPeople(house);
    expect(columns.length).toBeGreaterThan(8);
    for (const { table, column } of columns)
      expect([table, column, await countOf(table, column)]).not.toEqual([table, column, 0]);
  });

  it('is told in her archive, whatever table it is in', async () => {
    const told = new Set(archiveParts.flatMap(({ tables }) => tables));
    const columns = (await columnsOfPeople(house)).map(({ table, column }) => ({
      table,
      at: `${table}.${column}`,
    }));
    expect(columns.filter(({ table, at }) => !told.has(table) && !notInTheArchive[at])).toEqual([]);
    const unknown = Object.keys(notInTheArchive).filter(at => !columns.some(each => each.at === at));
    expect(unknown).toEqual([]);
  });

  it('is told in her archive, whatever column of hers it is in', async () => {
    const profile = (await packed()).find(({ path }) => path === 'profile.json')!;
    const camel = (column: string) =>
      column.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
    const untold = Object.keys(await rowOf()).filter(
      column => !toldOtherwise[column] && !profile.content.includes(`"${camel(column)}"`),
    );
    expect(untold).toEqual([]);
  });

  it('is in her archive as she typed it, and nothing that opens an account is', async () => {
    const files = await packed();
    const all = files.map(({ path, content }) => `${path}\n${content}`).join('\n');
    for (const hers of [
      `"${marker}"`,
      her.email,
      `${marker} of mine`,
      `${marker}/1.0`,
      `North with ${marker}`,
      `Dear ${marker}`,
      `Why ${marker} goes`,
      `${marker} conf`,
      `${marker} said so`,
      `${marker}@friend.example`,
      'Pair at the Kontor',
    ])
      expect(all).toContain(hers);
    expect(all).not.toMatch(/argon2|AP8A|00ff00ff|\\x00ff|open-sesame|secret_?hash/i);
    const [login] = await db().query<{ password_hash: string }[]>(
      'select password_hash from login where person_id = $1',
      [her.id],
    );
    expect(all).not.toContain(login!.password_hash.split('$').at(-1));
  });

  it('is hers only: nothing of anybody else is in her archive but whom she has blocked', async () => {
    const files = await packed();
    const mentions = files.filter(({ content }) => /other/i.test(content)).map(({ path }) => path);
    // Whom she reported stands in her own report; both have blocked each other, so elsewhere nobody is named.
    expect(mentions).toEqual(['reports.json']);
    expect(JSON.parse(files.find(({ path }) => path === 'blocks.json')!.content)).toEqual([
      { handle: null, at: expect.stringMatching(/^\d{4}-/) },
    ]);
  });

  it('is not what others did about her, nor what an address that she never proved was written to', async () => {
    const eve = await aPerson(house, 'eve');
    await db().query(
      `insert into chronicle (at, what, actor_id, subject_kind, subject_id) values
         (now(), 'blocked_by_somebody', $2, 'person', $1::uuid::text), (now(), 'ended_by_the_clock', null, 'person', $1::uuid::text)`,
      [eve.id, her.id],
    );
    // Whose address it is was never proved; the mail is to the one who did.
    await db().query(`update login set email = $2, email_folded = $2 where person_id = $1`, [
      eve.id,
      her.email,
    ]);
    const files = await packed(eve.id);
    const activity = files.find(({ path }) => path === 'activity.json')!.content;
    expect(activity).toContain('ended_by_the_clock');
    expect(activity).not.toContain('blocked_by_somebody');
    expect(files.map(({ path }) => path)).not.toContain('mails.json');
    await db().query(`update person set leaves_at = '2027-04-06T08:00:00Z' where id = $1`, [eve.id]);
    expect(await goodbye(eve.id)).toBe(true);
    expect(await findInTables(house, `Dear ${marker}`)).toHaveLength(2);
  });

  it('goes with her although she never proved her address, if nobody else claims it', async () => {
    const joan = await aPerson(house, 'joan');
    await db().query(
      `insert into mail (key, kind, language, recipient, subject, text, html, message_id, state, created_at)
       values ('test:4', 'test', 'en', 'Joan@Example.org', 'Dear Joan', '', '', '<4>', 'kept', now())`,
    );
    await db().query(`update person set leaves_at = '2027-04-06T08:00:00Z' where id = $1`, [joan.id]);
    expect(await goodbye(joan.id)).toBe(true);
    expect(await findInTables(house, 'joan')).toEqual([]);
  });

  it('stays as long as she does: who came back or has time to think again is not taken leave of', async () => {
    expect(await goodbye()).toBe(false);
    await db().query(`update person set leaves_at = '2027-05-01T08:00:01Z' where id = $1`, [her.id]);
    expect(await goodbye()).toBe(false);
    expect(await findInTables(house, marker)).not.toEqual([]);
  });

  it('is there whole when the goodbye is cut off in the middle', async () => {
    await db().query(`update person set leaves_at = '2027-05-01T08:00:00Z' where id = $1`, [her.id]);
    const before = await findInTables(house, marker);
    const cut = goodbye(her.id, ({ tx }) => tx.query('select pg_terminate_backend(pg_backend_pid())'));
    await expect(cut).rejects.toThrow(/terminat/i);
    expect(await findInTables(house, marker)).toEqual(before);
  });

  it('is gone when she is: no word of hers stands anywhere any more', async () => {
    expect(await countOf('trip_match', 'person_id')).toBeGreaterThan(0);
    expect(await goodbye()).toBe(true);
    expect(await countOf('trip_match', 'person_id')).toBe(0);
    expect(await findInTables(house, marker)).toEqual([]);
    expect(await findInTables(house, 'Dear other')).toHaveLength(1);
    for (const { table, column } of await columnsOfPeople(house)) {
      const count = await countOf(table, column);
      expect([table, column, count > 0]).toEqual([
        table,
        column,
        Object.hasOwn(staysWithTheStub, `${table}.${column}`),
      ]);
    }
  });

  it('leaves a stub that names nobody', async () => {
    const stub = await rowOf();
    const left = Object.entries(stub).filter(([column, value]) => value !== null && !leftInTheStub[column]);
    expect(left).toEqual([]);
    expect(stub).toMatchObject({ name: 'gone', handle: expect.stringMatching(/^gone-[0-9a-f]{20}$/) });
    expect(await goodbye()).toBe(false);
  });

  it('leaves its files to a job that removes them', async () => {
    const jobs = await db().query<{ payload: unknown }[]>(
      `select payload from graphile_worker._private_jobs where payload::jsonb ? 'keys'`,
    );
    expect(jobs).toEqual([{ payload: { keys: [`${'a'.repeat(40)}.zip`] } }]);
  });
});
