import { execute, getOperationAST, GraphQLObjectType, GraphQLSchema, parse, buildSchema } from 'graphql';
import { Planning } from './planned.js';

const schema = buildSchema(`
  enum Colour { RED GREEN }
  input Span { first: Int = 2, after: String }
  type Town { name: String!, size: Int, mayor: Person }
  type Person {
    id: ID!, name: String!, age: Int, isIn: Boolean, weight: Float, colour: Colour, towns(span: Span, most: Int = 3): [Town!]!
    friends: [Person], enemies: [Person!], trouble: String, dearTrouble: String!, late: String, said(word: String!): String
    shout(word: String): String, where: String, odd: Int, list: [[Int!]!]
  }
  type Query { me: Person, people(first: Int!): [Person!]!, none: Person, broken: Person, throws: Person!, count: Int }
  type Mutation { change: Person }
`);

const town = (name: string) => ({ name, size: name.length, mayor: null });
const person = (name: string, more: object = {}): Record<string, unknown> => ({
  id: 7,
  name,
  age: 30,
  isIn: true,
  weight: 61.5,
  colour: 'RED',
  list: [[1, 2], [], [3]],
  ...more,
});
const ada = person('Ada', {
  friends: [person('Bob'), null, person('Cleo', { age: null })],
  enemies: [Promise.resolve(person('Dan'))],
  shout: ({ word }: { word?: string }, _context: unknown) => `${word ?? 'oh'}!`,
});
const nobody = person('Nobody', {
  enemies: [null],
  odd: 'odd',
  colour: 'BLUE',
  friends: new Set([person('Eve')]),
});

let asked: string[] = [];
const resolvers: Record<
  string,
  Record<string, (source: never, args: never, context: never, info: never) => unknown>
> = {
  Query: {
    me: () => (asked.push('me'), ada),
    people: async (_source, { first }: { first: number }) => {
      asked.push('people');
      return [ada, nobody, person('Cleo')].slice(0, first);
    },
    none: () => null,
    broken: () => (asked.push('broken'), nobody),
    throws: async () => {
      asked.push('throws');
      throw new Error('no');
    },
    count: () => Promise.resolve(3),
  },
  Person: {
    towns: (_source, { span, most }: { span?: { first: number; after?: string }; most: number }) =>
      [`${span?.after ?? 'A'}-town`, 'B-town', 'C-town'].slice(0, Math.min(span?.first ?? 9, most)).map(town),
    trouble: () => {
      throw new Error('trouble');
    },
    dearTrouble: async () => {
      throw new Error('dear trouble');
    },
    late: ({ name }: { name: string }) => Promise.resolve(`late ${name}`),
    said: (_source, { word }: { word: string }, { language }: { language: string }) =>
      `${word} in ${language}`,
    where: (
      _source,
      _args,
      _context,
      { path, parentType }: { path: { key: string }; parentType: { name: string } },
    ) => `${parentType.name} at ${path.key}`,
  },
};
for (const [type, fields] of Object.entries(resolvers))
  for (const [name, resolve] of Object.entries(fields))
    (schema.getType(type) as GraphQLObjectType).getFields()[name]!.resolve = resolve as never;

const planning = new Planning(schema);
const contextValue = { language: 'en' };

function planOf(text: string, name?: string) {
  const document = parse(text);
  const operation = getOperationAST(document, name)!;
  return { document, plan: planning.planOf(document, operation) };
}

async function bothWays(text: string, variables: Record<string, unknown> = {}) {
  const { document, plan } = planOf(text);
  asked = [];
  const planned = (await plan?.(variables, contextValue)) ?? null;
  const askedByPlan = asked;
  asked = [];
  const usual = await execute({ schema, document, variableValues: variables, contextValue });
  return { planned, usual, askedByPlan, askedAsUsual: asked };
}

type Case = readonly [what: string, text: string, variables?: Record<string, unknown>];

const fine: readonly Case[] = [
  ['plain fields', '{ me { id name age isIn weight colour list } count }'],
  ['nothing', '{ none { name } }'],
  ['aliases and names of types', '{ a: me { kind: __typename x: name name } b: me { __typename } }'],
  ['lists, and holes in them', '{ me { friends { name age colour } enemies { name late } } }'],
  [
    'arguments as they stand',
    '{ me { towns(span: { after: "X" }) { name size mayor { name } } said(word: "hi") } }',
  ],
  ['usual arguments', '{ me { towns { name } a: towns(most: 1) { name } shout b: shout(word: "ah") } }'],
  [
    'variables',
    'query ($n: Int!, $s: Span, $w: String = "yes") { people(first: $n) { towns(span: $s) { name } said(word: $w) } }',
    { n: 3, s: { first: 1 } },
  ],
  ['variables that are left out', 'query ($m: Int, $s: Span) { me { towns(most: $m, span: $s) { name } } }'],
  [
    'fragments, of which some say the same',
    `{ me { ...a friends { name } ... on Person { friends { age } } ... { id } } }
     fragment a on Person { name friends { ...b } } fragment b on Person { id name }`,
  ],
  ['promises among values', '{ people(first: 1) { late name friends { late } } count me { late } }'],
];

const odd: readonly Case[] = [
  ['a field that throws', '{ me { name trouble late } count }'],
  ['a field that must be there and fails', '{ me { name friends { dearTrouble name } } count }'],
  ['two that fail', '{ me { trouble dearTrouble } broken { trouble } }'],
  ['a root that fails', '{ count throws { name } me { name } }'],
  ['nothing where something must be', '{ broken { name enemies { name } } }'],
  ['a value that is none of its type', '{ broken { odd name } me { name } }'],
  ['an unknown name of an enumeration', '{ broken { colour } }'],
  ['what is no list but can be gone through', '{ broken { friends { name } } }'],
  ['a field that looks where it stands', '{ me { here: where } people(first: 2) { where } }'],
  [
    'nothing for an argument that must be there',
    'query ($w: String = "yes") { me { name said(word: $w) } }',
    { w: null },
  ],
];

describe('a planned query', () => {
  it.each(fine.map(one => ({ what: one[0], one })))(
    'answers $what as graphql-js does',
    async ({ one: [, text, variables] }) => {
      const { planned, usual, askedByPlan, askedAsUsual } = await bothWays(text, variables);
      expect(usual.errors).toBeUndefined();
      expect(JSON.stringify(planned)).toBe(JSON.stringify(usual));
      expect(askedByPlan).toEqual(askedAsUsual);
    },
  );

  it.each(odd.map(one => ({ what: one[0], one })))(
    'leaves $what to graphql-js, and asks no root twice',
    async ({ one: [, text, variables] }) => {
      const { planned, usual, askedByPlan, askedAsUsual } = await bothWays(text, variables);
      expect(JSON.stringify(planned)).toBe(JSON.stringify(usual));
      expect(askedByPlan).toEqual(askedAsUsual);
    },
  );

  it('is not executed where its variables do not fit', async () => {
    const { planned, askedByPlan } = await bothWays('query ($n: Int!) { people(first: $n) { name } }', {
      n: 'x',
    });
    expect(planned).toBeNull();
    expect(askedByPlan).toEqual([]);
  });

  it('is as good the second time, with other variables', async () => {
    const { plan } = planOf(
      'query ($n: Int!, $m: Int) { people(first: $n) { name towns(most: $m) { name } } }',
    );
    const first = await plan?.({ n: 1, m: 1 }, contextValue);
    const second = await plan?.({ n: 2, m: 2 }, contextValue);
    expect(first?.data?.['people']).toEqual([{ name: 'Ada', towns: [{ name: 'A-town' }] }]);
    expect(second?.data?.['people']).toHaveLength(2);
    expect(second?.data?.['people']).toContainEqual({
      name: 'Ada',
      towns: [{ name: 'A-town' }, { name: 'B-town' }],
    });
  });

  it.each([
    ['a change', 'mutation { change { name } }'],
    ['what a directive decides', '{ me { name @include(if: true) } }'],
    [
      'what a directive decides in a fragment',
      '{ me { ...a @skip(if: true) name } } fragment a on Person { id }',
    ],
    ['questions about the schema', '{ __schema { queryType { name } } }'],
    ['the name of the root', '{ __typename me { name } }'],
    ['a key that is more than a key', '{ me { __proto__: name } }'],
  ])('is not made for %s', (_what, text) => {
    expect(planOf(text).plan).toBeUndefined();
  });

  it('is not made where a value decides of which type it is', () => {
    const open = buildSchema(
      'interface Named { name: String } type A implements Named { name: String } type Query { x: Named }',
    );
    const document = parse('{ x { name } }');
    expect(
      new Planning(new GraphQLSchema(open.toConfig())).planOf(document, getOperationAST(document)!),
    ).toBeUndefined();
  });
});
