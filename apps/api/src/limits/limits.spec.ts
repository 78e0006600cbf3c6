import { buildSchema, parse, type OperationDefinitionNode } from 'graphql';
import { costOf, hasVariablePages } from './cost.js';
import { groundOf } from './fold.js';
import { troubleInVariables } from './variables.js';

const schema = buildSchema(`
  type Query { people(first: Int! = 20): PersonConnection! me: Person week: String! guests(first: Int! = 20): Guests! }
  type PersonConnection { nodes: [Person!]! edges: [PersonEdge!]! pageInfo: PageInfo! }
  type Guests { nodes: [Person!]! others: [Person!]! pageInfo: PageInfo! }
  type PageInfo { hasNextPage: Boolean! }
  type PersonEdge { node: Person! }
  type Person { name: String! friends: [Person!]! weeks: [String!]! place: Place }
  type Place { name: String! }
`);

function cost(text: string, variables = {}): number {
  const document = parse(text);
  return costOf(document.definitions[0] as OperationDefinitionNode, groundOf(schema, document), variables);
}

describe('the cost of an operation', () => {
  it.each([
    ['{ week }', 1],
    ['{ week again: week }', 2],
    ['{ me { name } }', 2],
    ['{ me { weeks } }', 1 + 10],
    ['{ me { friends { name } } }', 1 + 10 * 2],
    ['{ me { friends { friends { name } } } }', 1 + 10 * (1 + 10 * 2)],
    ['{ people { nodes { name } } }', 20 * (1 + 1 + 1)],
    ['{ people(first: 3) { nodes { name place { name } } } }', 3 * (1 + 1 + 1 + 2)],
    ['{ people(first: 3) { edges { node { name } } } }', 3 * (1 + 1 + 1 + 1)],
    ['{ guests(first: 3) { nodes { name } } }', 3 * (1 + 1 + 1)],
    ['{ guests(first: 3) { others { name } } }', 3 * (1 + 10 * 2)],
    ['{ me { ...F } } fragment F on Person { friends { ...G } } fragment G on Person { name }', 1 + 10 * 2],
    ['{ ... on Query { me { ... { name } } } }', 2],
    ['{ __schema { types { name } } }', 1_000],
    ['{ nothing { constructor { toString } } }', 3],
  ])('%s has %d values', (text, values) => expect(cost(text)).toBe(values));

  it('takes the size of a page from a variable, and tells that it does', () => {
    const text = 'query ($n: Int!) { people(first: $n) { nodes { name } } }';
    expect(cost(text, { n: 7 })).toBe(7 * 3);
    expect(hasVariablePages(parse(text))).toBe(true);
    expect(
      hasVariablePages(
        parse('query ($n: Int!) { person(handle: $n) { people(first: 5) { nodes { name } } } }'),
      ),
    ).toBe(false);
  });

  it('does not believe a page that the list itself will refuse', () => {
    for (const n of [0, -5, 51, 1e9, 'many', null, {}]) {
      expect(cost('query ($n: Int!) { people(first: $n) { nodes { name } } }', { n })).toBe(3);
    }
  });

  it('measures fragments that spread each other, or themselves, in no time', () => {
    const doubling = Array.from(
      { length: 200 },
      (_, index) => `fragment F${index} on Person { ...F${index + 1} ...F${index + 1} }`,
    );
    const began = performance.now();
    expect(cost(`{ me { ...F0 } } ${doubling.join(' ')} fragment F200 on Person { name }`)).toBeGreaterThan(
      1e50,
    );
    expect(cost('{ me { ...A } } fragment A on Person { name friends { ...A } }')).toBe(1 + 1 + 10);
    expect(performance.now() - began).toBeLessThan(500);
  });
});

describe('variables', () => {
  it('may be nested as deeply as a body can: looking at them uses up no stack', () => {
    const deep = JSON.parse('['.repeat(100_000) + ']'.repeat(100_000)) as unknown;
    expect(troubleInVariables({ deep })?.originalError).toMatchObject({ code: 'variables_too_large' });
  });

  it('name the field whose text cannot be kept', () => {
    const trouble = troubleInVariables({ input: { name: 'Ada', tags: ['fine', 'not\0fine'] } });
    expect(trouble?.originalError).toMatchObject({ code: 'text_unfit', field: 'tags' });
  });
});
