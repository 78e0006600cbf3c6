import { openTestHouse, type Client, type TestHouse } from './testing/open-test-house.js';
import { onDuty, type TestPerson } from './testing/people.js';
import { aToken } from './testing/tokens.js';
import { addressOf, methodsOf, openRegister, questionTo, type Register } from './testing/register.js';

/** Lists that come with Walz and that nobody writes to; they are long. */
const shipped = new Set(['place', 'place_name']);
/** What may differ after somebody has only looked: when she did, and how often somebody tried. */
const notes = new Set(['guess']);

/** What stands in each table, in one line. */
async function everything({ plant: { database } }: TestHouse): Promise<Record<string, string>> {
  const tables = await database.query<{ name: string }[]>(
    `select tablename as name from pg_tables where schemaname = 'public' order by 1`,
  );
  const sums: Record<string, string> = {};
  for (const { name } of tables.filter(({ name }) => !shipped.has(name) && !notes.has(name))) {
    const [row] = await database.query<{ sum: string }[]>(
      `select count(*) || ' ' || coalesce(md5(string_agg(line, '' order by line)), '') as sum
       from (select (to_jsonb(t) - 'last_used_at')::text as line from "${name}" t) lines`,
    );
    sums[name] = row!.sum;
  }
  return sums;
}

/** Something of each kind that could get lost: another session, tokens, a skill. */
async function giveHer(person: TestPerson, elsewhere: Client): Promise<void> {
  const { email, password } = person;
  const other = `mutation ($input: SignInInput!) { signIn(input: $input) { person { id } } }`;
  await elsewhere.ask(other, { input: { email, password } });
  await aToken(person, ['READ']);
  await person.ask('mutation { setSkill(input: { skill: "go", stance: LEARN }) { person { id } } }');
}

describe('whoever only looks', () => {
  let house: TestHouse;
  let register: Register;
  let max: TestPerson;
  beforeAll(async () => {
    // Without a worker, so that nothing goes on beside us.
    house = await openTestHouse({ role: 'web', tellsSeason: true });
    register = await openRegister(house);
    await register.close();
    max = await onDuty(house, 'max', 'admin');
    await giveHer(max, house.client());
  });
  afterAll(async () => {
    await house.close();
  });

  it('changes nothing by any page, though she may see them all', async () => {
    const before = await everything(house);
    expect(Object.keys(before)).toEqual(expect.arrayContaining(['person', 'session', 'chronicle', 'mail']));
    const readable = register.routes.filter(route => methodsOf(route).includes('GET'));
    expect(readable.length).toBeGreaterThan(10);
    const seen: string[] = [];
    for (const route of readable) {
      for (const params of [{ handle: 'max', slug: 'mira-south-to-north' }, { handle: 'mira-brandt' }, {}]) {
        const path = addressOf(route, params);
        for (const search of ['', '?do=end-others&saved=about&done=one&token=x&code=x&state=x&q=x']) {
          const answer = await max.get(path + search);
          await answer.arrayBuffer();
          expect([path, answer.status < 500 || path === '/health/ready']).toEqual([path, true]);
          if (answer.status === 200) seen.push(path);
        }
        await fetch(house.url + path, {
          method: 'HEAD',
          headers: { cookie: max.cookie() },
          redirect: 'manual',
        });
      }
    }
    expect(seen).toEqual(expect.arrayContaining(['/settings/sessions', '/settings/tokens', '/people/max']));
    expect(await everything(house)).toEqual(before);
  });

  it('changes nothing by any question to the API, by POST or by GET', async () => {
    const before = await everything(house);
    const questions = register.rootFields.filter(({ type }) => type === 'Query');
    expect(questions.length).toBeGreaterThan(6);
    for (const field of questions) {
      const query = questionTo(register.schema, field);
      await max.ask(query);
      await (await max.get(`/graphql?query=${encodeURIComponent(query)}`)).text();
    }
    expect(await everything(house)).toEqual(before);
  });

  it('changes nothing by asking for a change where one only reads', async () => {
    const before = await everything(house);
    for (const field of register.rootFields.filter(({ type }) => type === 'Mutation')) {
      const query = questionTo(register.schema, field);
      const answer = await max.get(`/graphql?query=${encodeURIComponent(query)}`);
      expect([field.field, answer.status >= 400]).toEqual([field.field, true]);
    }
    expect(await everything(house)).toEqual(before);
  });

  it('would be noticed if she did', async () => {
    const before = await everything(house);
    await max.ask('mutation { changeProfile(input: { name: "Max the Second" }) { person { id } } }');
    const after = await everything(house);
    expect(Object.keys(before).filter(name => before[name] !== after[name])).toEqual([
      'chronicle',
      'freshness',
      'person',
    ]);
  });
});
