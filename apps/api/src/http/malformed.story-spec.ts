import fc from 'fast-check';
import { parse, visit, print, Kind, type DocumentNode } from 'graphql';
import { openTestHouse, type TestHouse } from '../../../walz/src/testing/open-test-house.js';
import { ask } from '../testing/ask.js';

const seed = 20_270_405;
const how = (numRuns: number) => ({ seed, numRuns, endOnFailure: true });

/** Operations that are in order, each a way into a room. */
const whole = [
  'query Q($search: String!, $first: Int!, $after: String) { places(search: $search, first: $first, after: $after) { nodes { id label(language: DE) } pageInfo { endCursor } } }',
  'query Q($search: String!, $first: Int!, $after: String) { skills(search: $search, first: $first, after: $after) { edges { cursor node { slug name } } } }',
  'query Q($since: Week, $first: Int!, $after: String) { trips(since: $since, first: $first, after: $after) { nodes { title openWeeks person { name place { zone } } } } }',
  'query Q($handle: String!) { person(handle: $handle) { id skills { level skill { slug } } trips { slug } } }',
  'mutation M($input: SignUpInput!) { signUp(input: $input) { person { id } } }',
  'mutation M($input: SignInInput!) { signIn(input: $input) { person { id } } }',
  'mutation M($input: ChangeProfileInput!) { changeProfile(input: $input) { person { place { name } } } }',
  'mutation M($input: SetSkillInput!) { setSkill(input: $input) { person { id } } }',
  'mutation M($input: DropSkillInput!) { dropSkill(input: $input) { person { id } } }',
  'query Q($name: String!) { __type(name: $name) { name } }',
];

const cursorOf = (text: string): string => Buffer.from(text).toString('base64url');

/** Texts that have broken something somewhere. */
const nasty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'binary-ascii', maxLength: 40 }),
  fc.constantFrom(
    '',
    ' ',
    '\0',
    'a\0b',
    '\ud800',
    '\udfff\ud800',
    '\ufeff',
    '\u202e',
    'ﷺ'.repeat(300),
    '%00',
    '%',
    '_',
    '\\',
    '\\u0000',
    "'",
    "';--",
    '"',
    '$1',
    '$$',
    '{}',
    '__proto__',
    'constructor',
    'toString',
    'null',
    'NaN',
    'Infinity',
    '-0',
    '1e309',
    '0x10',
    '99999999999999999999',
    '2027-W14',
    '2027-W54',
    '0000-W01',
    '9999-W52',
    '99999-W01',
    '-001-W01',
    '2027-W14\0',
    '../../etc/passwd',
    '🏃‍♀️',
    'İstanbul',
    'ß',
    '𝕏',
    'x'.repeat(5_000),
    'ä'.repeat(5_000),
    '(((((',
    '\n',
    '\r\n',
  ),
  fc
    .constantFrom('places', 'skills', 'trips', 'nobody')
    .chain(list =>
      fc
        .constantFrom(
          '',
          '1',
          '-1',
          '0',
          '1.5',
          '1e309',
          'NaN',
          'x',
          '999999999999',
          '2027-W14 x',
          '2027-W99 00000000-0000-0000-0000-000000000000',
          '2027-W14 ffffffff-ffff-ffff-ffff-ffffffffffff',
          '2027-W14 0000\0',
        )
        .map(position => cursorOf(`${list} ${position}`)),
    ),
  fc
    .constantFrom(
      'Place:1',
      'Place:0',
      'Place:-1',
      'Place:999999999',
      'Place:99999999999',
      'Place:2147483648',
      'Person:1',
      'Place:',
      ':',
      'place:1',
      'Place:1e3',
    )
    .map(cursorOf),
);

const anything = fc.oneof(
  { weight: 4, arbitrary: nasty },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      null,
      true,
      0,
      -1,
      1,
      50,
      51,
      1e308,
      -1e308,
      2 ** 31,
      2 ** 53,
      1.5,
      [],
      [[]],
      {},
      { toString: 1 },
      { constructor: null },
      ['a'],
      [null],
    ),
  },
);

const password = fc.oneof(nasty, fc.constant('a password that is long enough'));
const email = fc.oneof(
  nasty,
  nasty.map(text => `${text}@example.org`),
);
const stance = fc.constantFrom('CAN', 'LEARN', 'AVOID');
const skill = fc.oneof(nasty, fc.constantFrom('elixir', 'ELIXIR', 'c++', 'k8s '));
const level = fc.option(fc.oneof(fc.constantFrom(1, 2, 3), fc.integer()));
const optional = { requiredKeys: [] };

/** Values that fit the type of what each operation takes, so that only what they say is strange. */
const fitting: readonly fc.Arbitrary<object>[] = [
  fc.record({ search: nasty, first: fc.integer({ min: 1, max: 50 }), after: fc.option(nasty) }),
  fc.record({ search: nasty, first: fc.integer({ min: -1, max: 60 }), after: fc.option(nasty) }),
  fc.record({ since: fc.option(nasty), first: fc.integer({ min: 1, max: 30 }), after: fc.option(nasty) }),
  fc.record({ handle: nasty }),
  fc.record({ input: fc.record({ name: nasty, handle: nasty, email, password }) }),
  fc.record({ input: fc.record({ email, password }) }),
  fc.record({
    input: fc.record({ name: fc.option(nasty), handle: fc.option(nasty), place: fc.option(nasty) }, optional),
  }),
  fc.record({ input: fc.record({ skill, stance, level }) }),
  fc.record({ input: fc.record({ skill }) }),
  fc.record({ name: nasty }),
];
const asked = fc
  .nat({ max: whole.length - 1 })
  .chain(index => fc.tuple(fc.constant(whole[index]!), fitting[index]!));

const variables = fc.oneof(
  fc.dictionary(
    fc.constantFrom('search', 'first', 'after', 'since', 'handle', 'input', '__proto__', 'constructor', 'x'),
    anything,
  ),
  fc.record({
    input: fc.dictionary(
      fc.constantFrom('name', 'handle', 'email', 'password', 'skill', 'toString'),
      anything,
    ),
  }),
  anything,
);

/** A document in order with some of its letters changed, taken out or doubled. */
const mutated = fc
  .tuple(
    fc.constantFrom(...whole),
    fc.array(
      fc.tuple(
        fc.nat(),
        fc.constantFrom('drop', 'double', 'put'),
        fc.constantFrom(
          '{',
          '}',
          '(',
          ')',
          '[',
          ']',
          '$',
          '@',
          '"',
          '"""',
          '\\',
          '!',
          ':',
          '#',
          '...',
          '\0',
          '\ud800',
          '|',
          '&',
          '99999999999999999999',
          '1e999',
          ' on ',
          'null',
          'fragment',
          '@skip(if: 1)',
          '🏃',
        ),
      ),
      { minLength: 1, maxLength: 6 },
    ),
  )
  .map(([text, changes]) =>
    changes.reduce((now, [where, change, letter]) => {
      const at = where % (now.length + 1);
      if (change === 'drop') return now.slice(0, at) + now.slice(at + 1 + (where % 7));
      return change === 'double'
        ? now.slice(0, at) + now.slice(Math.max(0, at - 9))
        : now.slice(0, at) + letter + now.slice(at);
    }, text),
  );

/** A document in order with another value in each place where it takes one. */
const revalued = fc
  .tuple(fc.constantFrom(...whole), fc.array(nasty, { minLength: 8, maxLength: 8 }), fc.nat())
  .map(([text, texts, pick]) => {
    let next = pick;
    const document = visit(parse(text), {
      Variable: {
        leave(_node, _key, parent) {
          const holder = parent as { kind?: string } | undefined;
          if (holder?.kind !== Kind.ARGUMENT) return undefined;
          next++;
          const value = texts[next % texts.length]!;
          if (next % 5 === 0) return { kind: Kind.INT, value: '9'.repeat(1 + (next % 40)) };
          if (next % 7 === 0) return { kind: Kind.NULL };
          if (next % 11 === 0) return { kind: Kind.LIST, values: [] };
          return { kind: Kind.STRING, value: value.toWellFormed(), block: next % 3 === 0 };
        },
      },
    }) as DocumentNode;
    return print(document).replace(/(query|mutation) \w+\([^)]*\)/, '$1');
  });

const deep = fc
  .tuple(
    fc.integer({ min: 1, max: 60_000 }),
    fc.constantFrom(['[', ']'], ['{"a":', '}'], ['{"variables":', '}'], ['[{"query":', '}]']),
  )
  .map(([times, [open, close]]) => `${open!.repeat(times)}1${close!.repeat(times)}`.slice(0, 250_000));

const bodies = fc.oneof(
  fc.uint8Array({ maxLength: 400 }),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.json(),
  fc.constantFrom(
    '',
    'null',
    'true',
    '0',
    '""',
    '[]',
    '{}',
    '[null]',
    '{"query":null}',
    '{"query":{}}',
    '{"query":[]}',
    '{"query":""}',
    '{"query":"{thisWeek}","variables":[]}',
    '{"query":"{thisWeek}","variables":"{}"}',
    '{"query":"{thisWeek}","operationName":{}}',
    '{"query":"{thisWeek}","extensions":[]}',
    '{"query":"{thisWeek}","extensions":{"persistedQuery":{"version":1,"sha256Hash":"x"}}}',
    '{"extensions":{"persistedQuery":null}}',
    '{"__proto__":{"query":"{thisWeek}"}}',
    '{"query":"{thisWeek}","variables":{"__proto__":{"x":1}}}',
    '{"constructor":{"prototype":{"query":"x"}}}',
    '\ufeff{"query":"{thisWeek}"}',
    '{"query":"{thisWeek}"}\0',
    '{"query":"\\ud800"}',
    '{"query":"{thisWeek}","query":"{me{name}}"}',
  ),
  deep,
);

const headers = fc.record(
  {
    'content-type': fc.constantFrom(
      'application/json',
      'application/json; charset=utf-16',
      'application/json; charset=',
      'application/json;',
      'application/graphql',
      'text/plain',
      'multipart/form-data',
      'application/x-www-form-urlencoded',
      '/',
      ';',
      'application/json, text/plain',
      'x'.repeat(500),
    ),
    accept: fc.constantFrom(
      '*/*',
      'application/json',
      'application/graphql-response+json',
      ';q=',
      'application/json;q=x',
      '*/*;q=0',
      ',,,',
      'text/html;q=0',
      'a'.repeat(2_000),
    ),
    'accept-language': fc.constantFrom('de', 'de;q=x', ';;;', 'en-'.repeat(300), ','.repeat(500)),
    cookie: fc.constantFrom(
      'walz=x',
      'walz=',
      '=',
      ';;',
      'walz=%00',
      `walz=${'x'.repeat(3_000)}`,
      'language=xx; walz="; walz=',
    ),
  },
  optional,
);

describe('whatever is sent', () => {
  let house: TestHouse;
  const tally = new Map<number, number>();
  beforeAll(async () => {
    house = await openTestHouse({ role: 'api', settings: { WALZ_DB_POOL: '4' } });
  });
  afterAll(() => house.close());

  async function isAnswered(body: unknown, sent: Record<string, string> = {}): Promise<void> {
    const { status, text, errors = [] } = await ask(house.url, body, { headers: sent });
    tally.set(status, (tally.get(status) ?? 0) + 1);
    if (status >= 500 || errors.some(({ extensions }) => extensions['code'] === 'internal'))
      throw new Error(`${status}: ${text}`);
    if (/node_modules|\bat \S+ \(|\/apps\/|select |QueryFailedError|ECONN/.test(text))
      throw new Error(`It tells too much: ${text}`);
  }

  it('documents with changed letters are answered', () =>
    fc.assert(
      fc.asyncProperty(mutated, variables, (query, values) => isAnswered({ query, variables: values })),
      how(400),
    ));

  it('documents with strange values in them are answered', () =>
    fc.assert(
      fc.asyncProperty(revalued, query => isAnswered({ query })),
      how(300),
    ));

  it('variables of the wrong kind are answered', () =>
    fc.assert(
      fc.asyncProperty(fc.constantFrom(...whole), variables, (query, values) =>
        isAnswered({ query, variables: values }),
      ),
      how(300),
    ));

  it('values of the right kind that say strange things are answered', () =>
    fc.assert(
      fc.asyncProperty(asked, ([query, values]) => isAnswered({ query, variables: values })),
      how(500),
    ));

  it('bodies that are none are answered', () =>
    fc.assert(
      fc.asyncProperty(bodies, body => isAnswered(body)),
      how(250),
    ));

  it('headers that nobody sends are answered', () =>
    fc.assert(
      fc.asyncProperty(headers, sent => isAnswered({ query: '{ me { name } }' }, sent)),
      how(250),
    ));

  it('what a signed-in person sends is answered', async () => {
    const me = { name: 'Ada', handle: 'ada', email: 'ada@example.org', password: 'analytical engine' };
    const answer = await ask(house.url, {
      query: 'mutation ($input: SignUpInput!) { signUp(input: $input) { person { id } } }',
      variables: { input: me },
    });
    const [cookie = ''] = answer.headers.getSetCookie();
    await fc.assert(
      fc.asyncProperty(asked, ([query, values]) => isAnswered({ query, variables: values }, { cookie })),
      how(400),
    );
    expect((await ask(house.url, { query: '{ me { handle } }' }, { headers: { cookie } })).status).toBe(200);
  });

  it('and the house answers on, two thousand rubbish later', async () => {
    const sum = [...tally.values()].reduce((one, other) => one + other, 0);
    expect(sum).toBeGreaterThanOrEqual(2_000);
    expect([...tally.keys()].every(status => status < 500)).toBe(true);
    expect(tally.get(400)).toBeGreaterThan(300);
    expect((await ask(house.url, { query: '{ thisWeek }' })).data).toEqual({ thisWeek: '2027-W14' });
  });
});
