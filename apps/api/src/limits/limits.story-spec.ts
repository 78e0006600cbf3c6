import { getIntrospectionQuery } from 'graphql';
import pg from 'pg';
import { openTestHouse, type TestHouse } from '../../../walz/src/testing/open-test-house.js';
import { ask, askByGet } from '../testing/ask.js';
import { doorOf } from '../testing/door-of.js';
import { limits } from './limits.js';

const times = (count: number, each: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => each(index)).join(' ');
/** `{ me { trips { person { trips … } } } }`, so deep. */
const deep = (depth: number): string =>
  `{ me { ${times(depth - 2, index => (index % 2 ? 'person {' : 'trips {'))} id ${times(depth - 2, () => '}')} } }`;
const paged = (first: string): string =>
  `trips(first: ${first}) { nodes { person { trips { visits { company { name slug } place { name zone } } } } } }`;

describe('limits', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse({ role: 'api' });
  });
  afterAll(() => house.close());

  const refused: [code: string, what: string, query: string, variables: Record<string, unknown>][] = [
    ['too_many_tokens', 'a document without end', `{ ${times(limits.tokens, () => 'thisWeek')} }`, {}],
    ['too_deep', 'fields deep in each other', deep(limits.depth + 1), {}],
    [
      'too_deep',
      'fields deep in each other through fragments',
      `${times(limits.depth / 2, index => `fragment F${index} on Person { trips { person { id ...F${index + 1} } } }`)}
       fragment F${limits.depth / 2} on Person { id } { me { ...F0 } }`,
      {},
    ],
    [
      'too_recursive',
      'a schema that is led back to itself',
      '{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }',
      {},
    ],
    [
      'too_recursive',
      'the same through `__type`',
      '{ __type(name: "Person") { interfaces { possibleTypes { fields { name } } } } }',
      {},
    ],
    [
      'too_many_root_fields',
      'many questions in one',
      `{ ${times(limits.rootFields + 1, () => 'thisWeek')} }`,
      {},
    ],
    [
      'too_many_root_fields',
      'many changes in one',
      `mutation { ${times(limits.rootFields + 1, () => 'signOut { isSignedOut }')} }`,
      {},
    ],
    [
      'too_many_aliases',
      'one field under many names',
      `{ me { ${times(limits.aliases + 1, index => `n${index}: name`)} } }`,
      {},
    ],
    [
      'too_many_aliases',
      '`__typename` under many names',
      `{ me { ${times(limits.aliases + 1, index => `n${index}: __typename`)} } }`,
      {},
    ],
    [
      'too_many_aliases',
      'names that fragments multiply',
      `fragment N on Person { ${times(11, index => `n${index}: name`)} } { me { ...N trips { person { ...N } visits { id } } } x: me { ...N } }`,
      {},
    ],
    [
      'too_many_directives',
      'a flood of directives',
      `query ($yes: Boolean = true) { me { ${times(limits.directives + 1, () => 'name @include(if: $yes)')} } }`,
      {},
    ],
    ['too_costly', 'pages of all that pages lead to', `{ ${paged('50')} }`, {}],
    [
      'too_costly',
      'the same with the size in a variable',
      `query ($first: Int!) { ${paged('$first')} }`,
      { first: 50 },
    ],
    [
      'too_costly',
      'a page whose size is a default',
      'query ($first: Int = 50) { trips(first: $first) { nodes { person { trips { visits { week } } } } } }',
      {},
    ],
    [
      'too_costly',
      'the schema many times',
      `{ ${times(11, index => `s${index}: __schema { description }`)} }`,
      {},
    ],
    [
      'too_costly',
      'fragments that double each other',
      `${times(14, index => `fragment F${index} on Person { ...F${index + 1} ...F${index + 1} }`)}
       fragment F14 on Person { id } { me { ...F0 } }`,
      {},
    ],
    [
      'variables_too_large',
      'too many values',
      '{ thisWeek }',
      { list: Array(limits.variableValues + 1).fill(1) },
    ],
    [
      'variables_too_large',
      'too many letters',
      '{ thisWeek }',
      { text: 'x'.repeat(limits.variableLetters + 1) },
    ],
    [
      'text_unfit',
      'a NUL in a variable',
      'query ($h: String!) { person(handle: $h) { name } }',
      { h: 'a\0b' },
    ],
    [
      'text_unfit',
      'half of a pair in a variable',
      'query ($h: String!) { person(handle: $h) { name } }',
      { h: 'a\ud800b' },
    ],
    ['text_unfit', 'a NUL in the document', String.raw`{ person(handle: "a\u0000b") { name } }`, {}],
  ];

  it.each(refused)('%s: %s', async (code, _what, query, variables) => {
    for (const accept of ['*/*', 'application/json', 'application/graphql-response+json']) {
      const heard = await ask(house.url, { query, variables }, { headers: { accept } });
      expect([accept, heard.status, heard.code]).toEqual([accept, 400, code]);
      expect(heard.data).toBeUndefined();
    }
    const asAddress = { query, variables: JSON.stringify(variables) };
    if (String(new URLSearchParams(asAddress)).length > 12_000) return;
    expect(await askByGet(house.url, asAddress)).toMatchObject({ status: 400, code });
  });

  const fine: [what: string, query: string, variables?: Record<string, unknown>][] = [
    [
      'a document of almost that many tokens',
      `{ me { ${times(limits.tokens - 8, index => ['id', 'name', 'handle', 'isDemo', 'joinedAt'][index % 5]!)} } }`,
    ],
    [
      'fields just that deep',
      `{ __type(name: "Week") { ${times(limits.depth - 2, () => 'ofType {')} name ${times(limits.depth - 2, () => '}')} } }`,
    ],
    ['just that many questions', `{ ${times(limits.rootFields, () => 'thisWeek')} }`],
    ['just that many names', `{ me { ${times(limits.aliases, index => `n${index}: __typename`)} } }`],
    [
      'just that many directives',
      `query ($yes: Boolean = true) { me { ${times(limits.directives, () => 'name @include(if: $yes)')} } }`,
    ],
    [
      'a small page of all that pages lead to',
      `query ($first: Int = 50) { ${paged('$first')} }`,
      { first: 5 },
    ],
    ['the usual question for the schema', getIntrospectionQuery()],
    [
      'the longest usual question for the schema',
      getIntrospectionQuery({
        inputValueDeprecation: true,
        oneOf: true,
        schemaDescription: true,
        specifiedByUrl: true,
        directiveIsRepeatable: true,
      }),
    ],
    [
      'letters and signs of every script',
      'query ($h: String!) { person(handle: $h) { name } }',
      { h: 'Ĵøßé 🏃‍♀️ 日本' },
    ],
  ];

  it.each(fine)('%s is fine', async (_what, query, variables = {}) => {
    const heard = await ask(house.url, { query, variables });
    expect(heard.errors).toBeUndefined();
    expect(heard.status).toBe(200);
  });

  it('a page that is no page is refused by its list, with what would be one', async () => {
    for (const first of [0, -1, 51, 100_000]) {
      const heard = await ask(house.url, { query: `{ trips(first: ${first}) { nodes { id } } }` });
      expect(heard.errors?.[0]?.extensions).toMatchObject({
        code: 'page_size',
        field: 'first',
        facts: { least: 1, most: 50 },
      });
    }
  });

  it('a body that is too large is refused in JSON, before it is read', async () => {
    const query = `{ thisWeek } # ${'x'.repeat(limits.bodyBytes)}`;
    const heard = await ask(house.url, { query });
    expect(heard).toMatchObject({ status: 413, code: 'body_too_large' });
    expect(heard.type).toContain('application/json');
    expect(heard.errors?.[0]?.extensions).toMatchObject({ facts: { most: limits.bodyBytes } });
  });

  it('every refusal of a limit says how much there may be', async () => {
    const heard = await ask(house.url, { query: deep(limits.depth + 3) });
    expect(heard.errors?.[0]).toMatchObject({
      message: 'Fields lie at most 16 deep in each other.',
      extensions: { code: 'too_deep', field: null, facts: { most: 16, found: 19 }, others: [] },
    });
    const unfit = await ask(house.url, {
      query: 'mutation ($input: SignUpInput!) { signUp(input: $input) { person { id } } }',
      variables: {
        input: { name: 'Ada\0', handle: 'ada', email: 'ada@example.org', password: 'analytical engine' },
      },
    });
    expect(unfit.errors?.[0]?.extensions).toMatchObject({ code: 'text_unfit', field: 'name' });
  });

  it('nobody waits for ever: an operation that runs too long is given up, and the house serves on', async () => {
    const { operations } = doorOf(house);
    Object.assign(operations.limits, { seconds: 0.3 });
    const blocker = new pg.Client({ connectionString: house.databaseUrl });
    await blocker.connect();
    await blocker.query('begin; lock table person in access exclusive mode');
    try {
      const query = '{ person(handle: "ada") { name } }';
      for (const asked of [ask(house.url, { query }), askByGet(house.url, { query })]) {
        expect(await asked).toMatchObject({ status: 503, code: 'took_too_long' });
      }
      expect((await ask(house.url, { query: '{ thisWeek }' })).status).toBe(200);
    } finally {
      await blocker.end();
      Object.assign(operations.limits, { seconds: limits.seconds });
    }
    expect((await ask(house.url, { query: '{ person(handle: "ada") { name } }' })).data).toEqual({
      person: null,
    });
  });

  it('a hostile document costs next to nothing to refuse', async () => {
    const hostile = [
      `{ me { ${times(480, () => 'name name')} } }`,
      `{ me { ${times(240, () => 'trips { slug }')} } }`,
      `{ me { ${times(900, index => `nam${index}`)} } }`,
      `{ ${times(9, index => `a${index}: __schema { types { fields { type { fields { args { type { ofType { name } } } } } } } }`)} }`,
    ];
    const began = performance.now();
    for (const query of hostile) expect((await ask(house.url, { query })).status).toBeLessThan(500);
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});
