import { openTestHouse, type TestHouse } from '../../../walz/src/testing/open-test-house.js';
import { ask, askByGet, type Heard } from '../testing/ask.js';
import { limits } from './limits.js';

const times = (count: number, each: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => each(index)).join(' ');
const paged =
  'trips(first: 50) { nodes { person { trips { visits { company { name } place { name } } } } } }';

/** Documents that no limit lets through, each named Q so that it can be called by its name. */
const greedy: [code: string, query: string, variables: Record<string, unknown>][] = [
  ['too_many_aliases', `query Q { thisWeek me { ${times(150, index => `n${index}: name`)} } }`, {}],
  ['too_many_root_fields', `query Q { ${times(limits.rootFields + 1, () => 'thisWeek')} }`, {}],
  ['too_many_tokens', `query Q { ${times(limits.tokens, () => 'thisWeek')} }`, {}],
  [
    'too_deep',
    `query Q { thisWeek me { ${times(16, index => (index % 2 ? 'person {' : 'trips {'))} id ${'}'.repeat(16)} } }`,
    {},
  ],
  ['too_costly', `query Q { thisWeek ${paged} }`, {}],
  ['text_unfit', 'query Q($h: String!) { thisWeek person(handle: $h) { name } }', { h: 'a\0b' }],
  [
    'variables_too_large',
    'query Q { thisWeek }',
    { list: Array.from({ length: limits.variableValues + 1 }, () => 1) },
  ],
];

const nothings = [null, false, 0, '', [], {}, 'x', 1, true, [null], { version: 1, sha256Hash: 'x' }];
const oddParts: readonly Record<string, unknown>[] = [
  ...nothings.map(persistedQuery => ({ extensions: { persistedQuery } })),
  ...nothings.map(extensions => ({ extensions })),
  ...nothings.map(operationName => ({ operationName })),
  ...nothings.map(variables => ({ variables })),
  ...nothings.map(extensions => ({ extensions, operationName: 'Q' })),
  ...nothings.map(id => ({ id, documentId: id, hash: id, doc_id: id, batch: id })),
  { extensions: { persistedQuery: null, other: { persistedQuery: null } } },
  { http: { method: 'GET' }, document: { kind: 'Document' }, skipValidation: true },
];

describe('a document that no limit lets through', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse({ role: 'api' });
  });
  afterAll(() => house.close());

  const refusedOnly = (what: string, { status, data, errors = [], code }: Heard, expected: string): void => {
    expect([what, status >= 400 && status < 500, data ?? null]).toEqual([what, true, null]);
    expect([
      what,
      errors.length > 0,
      [expected, 'BAD_REQUEST', 'OPERATION_RESOLUTION_FAILURE'].includes(String(code)),
    ]).toEqual([what, true, true]);
  };

  it.each(greedy)('is never executed, whatever is around it: %s', async (code, query, variables) => {
    for (const odd of oddParts) {
      // Variables of another kind are refused as such, before anybody can look for what they hide.
      if ('variables' in odd && Object.keys(variables).length > 0) continue;
      refusedOnly(JSON.stringify(odd), await ask(house.url, { query, variables, ...odd }), code);
    }
  });

  it.each(greedy)('is never executed by GET, whatever is around it: %s', async (code, query, variables) => {
    const own = { query, variables: JSON.stringify(variables) };
    if (String(new URLSearchParams(own)).length > 12_000) return;
    for (const odd of oddParts) {
      if ('variables' in odd && Object.keys(variables).length > 0) continue;
      const search = Object.entries(odd).map(([name, value]) => [
        name,
        typeof value === 'string' ? value : JSON.stringify(value),
      ]);
      const what = JSON.stringify(odd);
      refusedOnly(what, await askByGet(house.url, { ...own, ...Object.fromEntries(search) }), code);
    }
    for (const more of [
      'x=1&x=2',
      'query=&',
      'query=%7BthisWeek%7D',
      'operationName=Q&operationName=Q',
      'variables=%7B}',
      'extensions=&extensions=',
      '#',
      '=&=',
      '&&',
    ]) {
      const answer = await fetch(`${house.url}/graphql?${new URLSearchParams(own)}&${more}`);
      const said = (await answer.json()) as { data?: unknown; errors?: unknown };
      expect([more, answer.status, said.data, said.errors !== undefined]).toEqual([
        more,
        400,
        undefined,
        true,
      ]);
    }
  });

  it('a small document with a hash is still refused for its hash, and one without is answered', async () => {
    const query = '{ thisWeek }';
    const extensions = { persistedQuery: { version: 1, sha256Hash: 'x' } };
    expect((await ask(house.url, { query, extensions })).code).toBe('PERSISTED_QUERY_NOT_SUPPORTED');
    expect((await askByGet(house.url, { query, extensions: JSON.stringify(extensions) })).code).toBe(
      'PERSISTED_QUERY_NOT_SUPPORTED',
    );
    expect((await ask(house.url, { extensions })).code).toBe('PERSISTED_QUERY_NOT_SUPPORTED');
    const none = { query, extensions: { persistedQuery: null } };
    expect((await ask(house.url, none)).data).toEqual({ thisWeek: '2027-W14' });
    expect((await askByGet(house.url, { query, x: '1' })).data).toEqual({ thisWeek: '2027-W14' });
  });
});
