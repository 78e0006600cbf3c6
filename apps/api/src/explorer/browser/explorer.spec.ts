import { buildSchema, graphqlSync, parse, validate, type GraphQLSchema } from 'graphql';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { limits } from '../../limits/limits.js';
import { Documents } from '../../operations/documents.js';
import { coloured } from './colour.js';
import { draftOf } from './draft.js';
import { examples } from './examples.js';
import { printed, question, schemaOf, type Answer, type Schema } from './schema.js';

const api: GraphQLSchema = buildSchema(readFileSync('schema.graphql', 'utf8'));
const schema: Schema = schemaOf(graphqlSync({ schema: api, source: question }) as unknown as Answer);
const documents = new Documents(api, limits);

function isFine(query: string): void {
  expect([query, validate(api, parse(query)).map(({ message }) => message)]).toEqual([query, []]);
  expect(documents.read(query)).not.toHaveProperty('errors');
}

describe('the explorer', () => {
  it('knows every type of the schema but those that describe schemas', () => {
    const names = Object.keys(api.getTypeMap()).filter(name => !name.startsWith('__'));
    expect([...schema.types.keys()].toSorted()).toEqual(names.toSorted());
    expect(schema.roots.map(({ operation }) => operation)).toEqual(['query', 'mutation', 'subscription']);
    const person = schema.types.get('Person')!.fields!.find(({ name }) => name === 'skills')!;
    expect(printed(person.type)).toBe('[PersonSkill!]!');
  });

  it('asks about the schema within the limits of the API', () => isFine(question));

  it.each(examples)('can be asked: $title', ({ query }) => isFine(query));

  const fields = schema.roots.flatMap(root =>
    schema.types.get(root.type)!.fields!.map(field => ({ root, field })),
  );

  it.each(fields)(
    'drafts a question for $root.operation $field.name that fits the schema',
    ({ root, field }) => {
      const { query, variables } = draftOf(schema, root, field);
      isFine(query);
      const needed = [...query.matchAll(/\$(\w+):/g)].map(([, name]) => name);
      expect(Object.keys(JSON.parse(variables || '{}') as object)).toEqual(needed);
    },
  );

  it('drafts what somebody would write', () => {
    const [root] = schema.roots;
    const field = schema.types.get('Query')!.fields!.find(({ name }) => name === 'places')!;
    expect(draftOf(schema, root!, field)).toEqual({
      query: `query Places($first: Int!, $search: String!) {
  places(first: $first, search: $search) {
    nodes {
      country
      countryName
      id
      label
      latitude
      longitude
      name
      population
      region
      zone
    }
    pageInfo {
      endCursor
      hasNextPage
      hasPreviousPage
      startCursor
    }
  }
}`,
      variables: '{\n  "first": 20,\n  "search": ""\n}',
    });
  });
});

describe('colours', () => {
  it('tell the parts of a text apart', () => {
    const kinds = (text: string, tongue: 'graphql' | 'json') =>
      coloured(text, tongue)
        .filter(({ kind }) => kind !== 'plain')
        .map(({ text: part, kind }) => `${kind} ${part}`);
    expect(
      kinds('query Q($n: Int = 5) { a: trips(first: $n) @skip(if: true) { title } } # "why"', 'graphql'),
    ).toEqual([
      'keyword query',
      'variable $n',
      'number 5',
      'name a',
      'name first',
      'variable $n',
      'directive @skip',
      'name if',
      'keyword true',
      'comment # "why"',
    ]);
    expect(kinds('{"a": "b: c", "d": [1.5e3, null]}', 'json')).toEqual([
      'name "a"',
      'string "b: c"',
      'name "d"',
      'number 1.5e3',
      'keyword null',
    ]);
  });

  it('never change the text', () => {
    for (const tongue of ['graphql', 'json'] as const) {
      fc.assert(
        fc.property(
          fc.string({
            unit: fc.constantFrom('"', '\\', '#', '\n', '$', 'a', '1', '{', ':', ' ', '"""', '🏃'),
          }),
          text => {
            expect(
              coloured(text, tongue)
                .map(piece => piece.text)
                .join(''),
            ).toBe(text);
          },
        ),
        { seed: 7 },
      );
    }
  });
});
