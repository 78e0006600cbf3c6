import { guiseOf, skeletonOf } from '#kernel';
import pg from 'pg';
import { openTestHouse, type TestHouse } from '../../../walz/src/testing/open-test-house.js';
import { aPerson, type TestPerson } from '../../../walz/src/testing/people.js';

const rename = `mutation ($handle: String!) { changeProfile(input: { handle: $handle }) { person { handle } } }`;
const find = `query ($handle: String!) { person(handle: $handle) { handle } }`;

describe('handles', () => {
  let house: TestHouse;
  let mira: TestPerson;
  beforeAll(async () => {
    house = await openTestHouse();
    mira = await aPerson(house, 'mira-brandt');
  });
  afterAll(() => house.close());

  const signUp = (handle: string, number = 0) =>
    house.client().ask(`mutation ($input: SignUpInput!) { signUp(input: $input) { person { handle } } }`, {
      input: {
        name: 'Somebody',
        handle,
        email: `${handle}.${number}@example.org`,
        password: 'a long way home',
      },
    });
  const codesOf = ({ errors = [] }: Awaited<ReturnType<typeof signUp>>) =>
    errors.map(({ extensions }) => `${extensions['field']}: ${extensions['code']}`);
  const to = (person: TestPerson, handle: string) => person.ask(rename, { handle });

  it.each(['mlra-brandt', 'm1ra-brandt', 'rnira-brandt', 'mirabrandt', 'mira-bran-dt'])(
    'nobody signs up as %s while there is a mira-brandt, and is told why',
    async handle => {
      const answer = await signUp(handle);
      expect(codesOf(answer)).toEqual(['handle: handle_looks_like_another']);
      expect(answer.errors?.[0]?.extensions['facts']).toEqual({ other: 'mira-brandt' });
    },
  );

  it('names that people have by themselves are not in each other’s way', async () => {
    for (const handle of ['clara', 'dara', 'ian', 'lan', 'erna', 'ema', 'marlon', 'marion']) {
      expect([handle, (await signUp(handle)).errors]).toEqual([handle, undefined]);
    }
  });

  it.each(['adm1n', 'wa1z', 'mo-derator', 'sett1ngs', 'rnetrics'])(
    '%s does not pass for the site',
    async handle => {
      expect(codesOf(await signUp(handle))).toEqual(['handle: handle_reserved']);
    },
  );

  it('of twelve who want to look like each other at the same moment exactly one does, and the others hear of whom', async () => {
    const spellings = [
      'willow-lane',
      'wil1ow-lane',
      'wi11ow-lane',
      'willovv-lane',
      'vvillow-lane',
      'will0w-lane',
      'w1llow-lane',
      'willowlane',
      'wil-low-lane',
      'wiiiow-iane',
      'wlllow-lane',
      'willow-1ane',
    ];
    const answers = await Promise.all(spellings.map(handle => signUp(handle)));
    const winners = answers.filter(({ data }) => data !== null);
    expect(winners).toHaveLength(1);
    const other = (winners[0]!.data as { signUp: { person: { handle: string } } }).signUp.person.handle;
    const losers = answers.filter(({ data }) => data === null);
    expect(losers.map(({ errors }) => errors?.[0]?.extensions)).toEqual(
      losers.map(() => expect.objectContaining({ code: 'handle_looks_like_another', facts: { other } })),
    );
    const [{ count }] = await house.plant.database.query<[{ count: number }]>(
      `select count(*)::int from person where handle = any($1)`,
      [spellings],
    );
    expect(count).toBe(1);
  });

  it('a former handle leads to the page, in the API, on the site and with what stood behind it', async () => {
    const noor = await aPerson(house, 'noor-haddad');
    await to(noor, 'noor');
    await to(noor, 'noor-of-oslo');
    const stranger = house.client();
    for (const former of ['noor-haddad', 'noor', 'NOOR', 'noor-of-oslo'])
      expect((await stranger.ask(find, { handle: former })).data).toEqual({
        person: { handle: 'noor-of-oslo' },
      });
    const page = await stranger.get('/people/noor-haddad?as=stranger');
    expect([page.status, page.headers.get('location')]).toEqual([308, '/people/noor-of-oslo?as=stranger']);
    expect((await stranger.get('/people/Noor-of-Oslo')).headers.get('location')).toBe('/people/noor-of-oslo');
    expect((await stranger.get('/people/noor-of-oslo')).status).toBe(200);
  });

  it('a former handle is kept for a year, also from what looks like it, and its owner gets it back', async () => {
    const jo = await aPerson(house, 'jo-hansen');
    const thief = await aPerson(house, 'mallory');
    await to(jo, 'johanna');
    expect(codesOf((await to(thief, 'jo-hansen')) as never)).toEqual(['handle: handle_taken']);
    const alike = await to(thief, 'jo-han5en');
    expect(alike.errors?.[0]?.extensions).toMatchObject({ code: 'handle_looks_like_another' });
    expect(alike.errors?.[0]?.extensions['facts']).toEqual({});
    expect((await to(jo, 'jo-hansen')).errors).toBeUndefined();
    expect((await to(jo, 'johanna')).errors).toBeUndefined();
  });

  it('after that year it leads to her still, until somebody takes it', async () => {
    const later = await openTestHouse({ databaseUrl: house.databaseUrl, role: 'api' });
    try {
      later.moveClock('2028-04-06T08:00:00Z');
      const heir = await aPerson(later, 'quinn');
      expect((await heir.ask(find, { handle: 'jo-hansen' })).data).toEqual({ person: { handle: 'johanna' } });
      expect((await to(heir, 'jo-han5en')).errors).toBeUndefined();
      expect((await heir.ask(find, { handle: 'jo-hansen' })).data).toEqual({ person: { handle: 'johanna' } });
      expect((await to(heir, 'jo-hansen')).errors).toBeUndefined();
      expect((await heir.ask(find, { handle: 'jo-hansen' })).data).toEqual({
        person: { handle: 'jo-hansen' },
      });
    } finally {
      await later.close();
    }
  });

  it('nobody collects handles', async () => {
    const ada = await aPerson(house, 'ada');
    for (const handle of ['ada-b', 'ada-c', 'ada-d', 'ada-e', 'ada-f'])
      expect((await to(ada, handle)).errors).toBeUndefined();
    expect(codesOf((await to(ada, 'ada-g')) as never)).toEqual(['handle: too_many_handles']);
    expect((await to(ada, 'ada-b')).errors).toBeUndefined();
  });

  it('who may not see her is not told that it is her who is in the way', async () => {
    const jonas = await aPerson(house, 'jonas-falk');
    await mira.ask(`mutation { blockPerson(input: { handle: "jonas-falk" }) { isBlocked } }`);
    const answer = await to(jonas, 'mira-brand-t');
    expect(codesOf(answer as never)).toEqual(['handle: handle_looks_like_another']);
    expect(answer.errors?.[0]?.extensions['facts']).toEqual({});
  });

  it('PostgreSQL itself lets nobody look like somebody else', async () => {
    const client = new pg.Client({ connectionString: house.databaseUrl });
    await client.connect();
    const claim = (handle: string, person: string) =>
      client.query(
        `insert into handle_claim (handle, skeleton, guise, person_id, held_until)
         select $1, $2, $3, id, '2027-05-01' from person where handle = $4`,
        [handle, skeletonOf(handle), guiseOf(handle), person],
      );
    await expect(claim('mira-8randt', 'quinn')).resolves.toBeDefined();
    await expect(claim('mira-bran-d-t', 'mira-brandt')).resolves.toBeDefined();
    await expect(claim('mira-br-andt', 'clara')).rejects.toMatchObject({
      constraint: 'handle_looks_like_another',
    });
    await expect(
      client.query(`update handle_claim set held_until = null where handle = 'mira-bran-d-t'`),
    ).rejects.toMatchObject({ constraint: 'one_handle_at_a_time' });
    await client.end();
  });
});
