import { openTestHouse, type TestHouse } from '../../../walz/src/testing/open-test-house.js';

const signUp = `mutation ($input: SignUpInput!) { signUp(input: $input) { person { id handle name } } }`;
const signIn = `mutation ($input: SignInInput!) { signIn(input: $input) { person { handle } } }`;
const signOut = `mutation { signOut { isSignedOut } }`;
const me = `{ me { handle name place { name } skills { skill { slug } stance level } } }`;

const adasKeys = { email: 'ada@example.org', password: 'analytical engine' };
const ada = { name: 'Ada Lovelace', handle: 'ada', ...adasKeys };

describe('people', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse();
    await house.client().ask(signUp, { input: ada });
  });
  afterAll(() => house.close());

  it('a person signs up and is signed in at once', async () => {
    const client = house.client();
    const { data } = await client.ask<{ signUp: { person: { name: string } } }>(signUp, {
      input: {
        name: 'Grace Hopper',
        handle: 'grace',
        email: 'grace@example.org',
        password: 'first of the bugs',
      },
    });
    expect(data?.signUp.person.name).toBe('Grace Hopper');
    expect((await client.ask(me)).data).toMatchObject({ me: { handle: 'grace' } });
  });

  it('a person signs in with her address in any case, and out again, twice', async () => {
    const client = house.client();
    const { data } = await client.ask(signIn, {
      input: { email: 'ADA@example.org ', password: ada.password },
    });
    expect(data).toMatchObject({ signIn: { person: { handle: 'ada' } } });
    await client.ask(signOut);
    expect((await client.ask(me)).data).toEqual({ me: null });
    expect((await client.ask(signOut)).data).toEqual({ signOut: { isSignedOut: true } });
  });

  it('a wrong password and an unknown address get one and the same answer', async () => {
    const wrong = await house
      .client()
      .ask(signIn, { input: { email: ada.email, password: 'difference engine' } });
    const unknown = await house
      .client()
      .ask(signIn, { input: { email: 'nobody@example.org', password: 'x' } });
    expect(wrong.errors?.[0]).toEqual(unknown.errors?.[0]);
    expect(wrong.errors?.[0]?.extensions).toMatchObject({ code: 'sign_in_failed' });
  });

  it('every mistake of a form is named at once, each with its field', async () => {
    const { data, errors } = await house.client().ask(signUp, {
      input: { name: ' ', handle: 'x', email: 'nowhere', password: 'short' },
    });
    expect(data).toBeNull();
    const [first] = errors ?? [];
    const all = [first!.extensions, ...(first!.extensions['others'] as Record<string, unknown>[])];
    expect(all.map(({ field, code }) => [field, code])).toEqual([
      ['name', 'name_empty'],
      ['handle', 'handle_malformed'],
      ['email', 'email_malformed'],
      ['password', 'password_too_short'],
    ]);
  });

  it('two people never share a handle or an address, whatever the database was asked at the same moment', async () => {
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        house.client().ask(signUp, {
          input: {
            name: 'Twin',
            handle: 'twin',
            email: `twin${index}@example.org`,
            password: 'one of many twins',
          },
        }),
      ),
    );
    expect(answers.filter(({ data }) => data !== null)).toHaveLength(1);
    const codes = answers.flatMap(({ errors = [] }) =>
      errors.map(({ extensions }) => `${extensions['field']}: ${extensions['code']}`),
    );
    expect(codes).toEqual(Array.from({ length: 11 }, () => 'handle: handle_taken'));
  });

  it('what a person says of herself stays said', async () => {
    const client = house.client();
    await client.ask(signIn, { input: adasKeys });
    const places = await client.ask<{ places: { nodes: { id: string }[] } }>(
      `{ places(search: "Muenchen") { nodes { id } } }`,
    );
    await client.ask(
      `mutation ($input: ChangeProfileInput!) { changeProfile(input: $input) { person { id } } }`,
      {
        input: { name: 'Ada King', place: places.data!.places.nodes[0]!.id },
      },
    );
    await client.ask(`mutation { setSkill(input: { skill: "elixir", stance: LEARN }) { person { id } } }`);
    await client.ask(
      `mutation { setSkill(input: { skill: "postgresql", stance: CAN, level: 3 }) { person { id } } }`,
    );
    const { data } = await client.ask<{ me: { skills: { skill: { slug: string } }[] } }>(me);
    data!.me.skills.sort((a, b) => a.skill.slug.localeCompare(b.skill.slug));
    expect(data).toEqual({
      me: {
        handle: 'ada',
        name: 'Ada King',
        place: { name: 'Munich' },
        skills: [
          { skill: { slug: 'elixir' }, stance: 'LEARN', level: null },
          { skill: { slug: 'postgresql' }, stance: 'CAN', level: 3 },
        ],
      },
    });
    await client.ask(`mutation { dropSkill(input: { skill: "elixir" }) { person { id } } }`);
    expect((await client.ask<{ me: { skills: unknown[] } }>(me)).data?.me.skills).toHaveLength(1);
  });

  it('nobody changes a profile without being signed in', async () => {
    const { errors } = await house
      .client()
      .ask(`mutation { changeProfile(input: { name: "Mallory" }) { person { id } } }`);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'not_signed_in' });
  });

  it('the chronicle tells what happened, once, and by names of ours', async () => {
    const client = house.client();
    const input = { name: 'Clio', handle: 'clio', email: 'clio@example.org', password: 'muse of history' };
    await client.ask(signUp, { input });
    const set = (skill: string) => `setSkill(input: { skill: "${skill}", stance: LEARN }) { person { id } }`;
    await client.ask(`mutation { a: ${set('golang')} b: ${set('Go')} c: ${set('go')} }`);
    await client.ask('mutation { changeProfile(input: {}) { person { id } } }');
    await client.ask('mutation { changeProfile(input: { name: "Clio" }) { person { id } } }');
    await client.ask('mutation { a: signOut { isSignedOut } b: signOut { isSignedOut } }');
    const told = await house.plant.database.query<{ what: string; facts: Record<string, unknown> }[]>(
      `select c.what, c.facts from chronicle c join person p on p.id::text = c.subject_id
       where p.handle = 'clio' order by c.id`,
    );
    expect(told).toEqual([
      { what: 'signed_up', facts: {} },
      { what: 'skill_set', facts: { skill: 'go', stance: 'learn', level: null } },
      { what: 'signed_out', facts: {} },
    ]);
  });

  it('nothing is changed any more by whoever has just signed out, even in the same breath', async () => {
    const client = house.client();
    await client.ask(signIn, { input: adasKeys });
    const { errors } = await client.ask(
      'mutation { signOut { isSignedOut } changeProfile(input: { name: "Ghost" }) { person { id } } }',
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'not_signed_in' });
  });

  it('a place that cannot be is refused like one that is not', async () => {
    const client = house.client();
    await client.ask(signIn, { input: adasKeys });
    for (const place of ['Place:0', 'Place:00', 'Place:999999999', 'Skill:1', 'x']) {
      const id = Buffer.from(place).toString('base64url');
      const { errors } = await client.ask(
        `mutation { changeProfile(input: { place: "${id}" }) { person { id } } }`,
      );
      expect([place, errors?.[0]?.extensions]).toEqual([
        place,
        expect.objectContaining({ code: 'place_unknown', field: 'place' }),
      ]);
    }
  });

  it('many wrong passwords at once keep nobody else waiting for a connection', async () => {
    // Each at another account from another address: otherwise the count of tries would stop them before the work.
    const guesses = Array.from({ length: 160 }, (_, index) =>
      house
        .client()
        .ask(signIn, { input: { email: `guessed${index}@example.org`, password: 'guess after guess' } }),
    );
    const others = await Promise.all(
      Array.from({ length: 20 }, () => house.client().ask('{ person(handle: "ada") { handle } }')),
    );
    expect(others.every(({ data }) => data !== null)).toBe(true);
    const codes = new Set((await Promise.all(guesses)).map(({ errors }) => errors?.[0]?.extensions['code']));
    expect(codes).toEqual(new Set(['sign_in_failed', 'too_busy']));
  });

  it('a session ends after thirty days', async () => {
    const client = house.client();
    await client.ask(signIn, { input: adasKeys });
    house.moveClock('2027-05-05T07:59:59Z');
    expect((await client.ask(me)).data).toMatchObject({ me: { handle: 'ada' } });
    house.moveClock('2027-05-05T08:00:01Z');
    expect((await client.ask(me)).data).toEqual({ me: null });
  });
});
