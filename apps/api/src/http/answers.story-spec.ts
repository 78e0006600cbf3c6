import { openLog } from '#platform';
import { HeaderMap } from '@apollo/server';
import pg from 'pg';
import { openTestHouse, type TestHouse } from '../../../walz/src/testing/open-test-house.js';
import { contextOf } from '../context.js';
import { ask, askByGet } from '../testing/ask.js';
import { doorOf } from '../testing/door-of.js';
import { stranger } from '#kernel';

const signUp = 'mutation ($input: SignUpInput!) { signUp(input: $input) { person { handle } } }';
const ada = { name: 'Ada', handle: 'ada', email: 'ada@example.org', password: 'analytical engine' };

describe('answers', () => {
  let house: TestHouse;
  const lines: Record<string, unknown>[] = [];
  beforeAll(async () => {
    const log = openLog('info', {
      write: line => void lines.push(JSON.parse(line) as Record<string, unknown>),
    });
    house = await openTestHouse({ role: 'api', log });
    await ask(house.url, { query: signUp, variables: { input: ada } });
  });
  afterAll(() => house.close());

  /** What Apollo alone answers to the same POST. */
  async function askApollo(body: object, accept: string) {
    const {
      status,
      headers,
      body: answer,
    } = await doorOf(house).instance.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: 'POST',
        headers: new HeaderMap([
          ['content-type', 'application/json'],
          ['accept', accept],
        ]),
        search: '',
        body,
      },
      context: async () =>
        contextOf({
          database: house.plant.database,
          viewer: stranger,
          now: house.plant.clock(),
          language: 'en',
          jar: { keep: () => {}, empty: () => {} },
          requestId: 'apollo',
          address: '',
          device: '',
        }),
    });
    return {
      status: status ?? 200,
      type: headers.get('content-type'),
      text: answer.kind === 'complete' ? answer.string : '',
    };
  }

  const wishes: readonly (readonly [what: string, body: object])[] = [
    ['a plain question', { query: '{ thisWeek }' }],
    ['nothing but a type', { query: '{ __typename }' }],
    [
      'a question with all its parts',
      {
        query:
          'query Q($s: String!) { skills(search: $s, first: 2) { nodes { slug name } pageInfo { endCursor } } }',
        variables: { s: 'elixir' },
        operationName: 'Q',
        extensions: { any: 1 },
      },
    ],
    [
      'fragments, aliases and directives',
      {
        query:
          'query ($no: Boolean = false) { a: me { ...P } person(handle: "ada") { ...P name @skip(if: $no) } } fragment P on Person { __typename handle skills { level } }',
      },
    ],
    [
      'one of two operations',
      { query: 'query A { thisWeek } query B { instance { isDemo } }', operationName: 'B' },
    ],
    ['what nobody may see', { query: '{ person(handle: "nobody") { name } }' }],
    ['a refusal', { query: '{ thisWeek trips(first: 51) { nodes { id } } }' }],
    [
      'a refusal with others',
      { query: signUp, variables: { input: { name: ' ', handle: 'X!', email: 'x', password: 'x' } } },
    ],
    [
      'a change that is not allowed',
      { query: 'mutation { changeProfile(input: { name: "M" }) { person { id } } }' },
    ],
    [
      'two refusals',
      {
        query: '{ a: trips(first: 0) { nodes { id } } b: places(search: "x", after: "x") { nodes { id } } }',
      },
    ],
    ['a document that cannot be read', { query: '{ thisWeek' }],
    ['a document that does not fit', { query: '{ thisWeak person { name } }' }],
    [
      'variables that do not fit',
      { query: 'query ($s: String!) { skills(search: $s) { nodes { slug } } }', variables: { s: 5 } },
    ],
    [
      'a week that does not exist',
      { query: 'query ($w: Week!) { trips(since: $w) { nodes { id } } }', variables: { w: '2027-W54' } },
    ],
    [
      'a week that does not exist, in the document',
      { query: '{ trips(since: "2027-W54") { nodes { id } } }' },
    ],
    [
      'null where there must be something',
      { query: 'query ($n: Int = 5) { trips(first: $n) { nodes { id } } }', variables: { n: null } },
    ],
    ['the schema', { query: '{ __schema { types { name fields { name type { name } } } } }' }],
  ];

  it.each(wishes)('are the same to the byte as those of Apollo: %s', async (_what, body) => {
    for (const accept of ['*/*', 'application/graphql-response+json']) {
      for (const _ of ['for the first time', 'once more']) {
        const { status, type, text } = await ask(house.url, body, { headers: { accept } });
        expect({ status, type, text }).toEqual(await askApollo(body, accept));
      }
    }
  });

  it('a bug says nothing but where it is written down, and is written down once', async () => {
    const query = '{ person(handle: "a very private handle") { name } thisWeek }';
    const admin = new pg.Client({ connectionString: house.databaseUrl });
    await admin.connect();
    await admin.query('alter table person rename to nobody');
    const heard = [await ask(house.url, { query }), await askByGet(house.url, { query })];
    await admin.query('alter table nobody rename to person');
    await admin.end();
    for (const { status, data, errors, headers, text } of heard) {
      const requestId = headers.get('x-request-id')!;
      expect(status).toBe(200);
      expect(data).toEqual({ person: null, thisWeek: '2027-W14' });
      expect(errors).toEqual([
        {
          message: 'Something went wrong on our side.',
          path: ['person'],
          locations: [{ line: 1, column: 3 }],
          extensions: { code: 'internal', requestId },
        },
      ]);
      expect(text).not.toMatch(/relation|select|node_modules|private handle/i);
      const written = lines.filter(({ id, level }) => id === requestId && level === 'error');
      expect(written).toEqual([
        expect.objectContaining({
          msg: 'the API failed',
          error: expect.objectContaining({
            type: 'QueryFailedError',
            message: 'relation "person" does not exist',
          }) as object,
        }),
      ]);
      expect(JSON.stringify(written)).not.toContain('private handle');
    }
  });

  it('a house without its database says so and comes back', async () => {
    const admin = new pg.Client({ connectionString: house.databaseUrl });
    await admin.connect();
    await admin.query('alter table session rename to nothing');
    const cookie = `walz=${'a'.repeat(43)}`;
    const heard = await ask(house.url, { query: '{ thisWeek }' }, { headers: { cookie } });
    const byGet = await askByGet(house.url, { query: '{ thisWeek }' }, { cookie });
    await admin.query('alter table nothing rename to session');
    await admin.end();
    for (const { status, code, text, headers, errors } of [heard, byGet]) {
      expect([status, code]).toEqual([500, 'internal']);
      expect(errors?.[0]?.extensions['requestId']).toBe(headers.get('x-request-id'));
      expect(text).not.toMatch(/relation|session/);
    }
    expect((await ask(house.url, { query: '{ thisWeek }' }, { headers: { cookie } })).data).toEqual({
      thisWeek: '2027-W14',
    });
  });
});
