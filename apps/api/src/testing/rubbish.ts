import fc from 'fast-check';
import { parse, visit, print, Kind } from 'graphql';
import {
  letters,
  nastyBodies,
  nastyHeaders,
  nastyIds,
  nastyPositions,
  nastyTexts,
  nastyValues,
} from './rubbish.data.js';

/** Operations that are in order, each a way into a room. */
export const whole = [
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

const nasty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'binary-ascii', maxLength: 40 }),
  fc.constantFrom(...nastyTexts),
  fc
    .tuple(fc.constantFrom('places', 'skills', 'trips', 'nobody'), fc.constantFrom(...nastyPositions))
    .map(([list, position]) => cursorOf(`${list} ${position}`)),
  fc.constantFrom(...nastyIds).map(cursorOf),
);

const anything: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: nasty },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  { weight: 2, arbitrary: fc.constantFrom(...nastyValues) },
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
export const asked = fc
  .nat({ max: whole.length - 1 })
  .chain(index => fc.tuple(fc.constant(whole[index]!), fitting[index]!));

export const variables = fc.oneof(
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
export const mutated = fc
  .tuple(
    fc.constantFrom(...whole),
    fc.array(fc.tuple(fc.nat(), fc.constantFrom('drop', 'double', 'put'), fc.constantFrom(...letters)), {
      minLength: 1,
      maxLength: 6,
    }),
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
export const revalued = fc
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
    });
    return print(document).replace(/(query|mutation) \w+\([^)]*\)/, '$1');
  });

const deep = fc
  .tuple(
    fc.integer({ min: 1, max: 60_000 }),
    fc.constantFrom(['[', ']'], ['{"a":', '}'], ['{"variables":', '}'], ['[{"query":', '}]']),
  )
  .map(([times, [open, close]]) => `${open.repeat(times)}1${close.repeat(times)}`.slice(0, 250_000));

export const bodies = fc.oneof(
  fc.uint8Array({ maxLength: 400 }),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.json(),
  fc.constantFrom(...nastyBodies),
  deep,
);

export const headers = fc.record(
  {
    'content-type': fc.constantFrom(...nastyHeaders['content-type']),
    accept: fc.constantFrom(...nastyHeaders.accept),
    'accept-language': fc.constantFrom(...nastyHeaders['accept-language']),
    cookie: fc.constantFrom(...nastyHeaders.cookie),
  },
  optional,
);
