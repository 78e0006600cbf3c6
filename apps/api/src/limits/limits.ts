import { Refusal, type Fact, type RefusalEntry } from '#kernel';
import { GraphQLError, type ASTNode } from 'graphql';

/** How much one asks at a time. Generous for every honest client; each has a code of its own when it is passed. */
export const limits = {
  bodyBytes: 250_000,
  tokens: 1_000,
  depth: 16,
  introspectionLists: 2,
  rootFields: 20,
  aliases: 30,
  directives: 20,
  /** Values in the answer, as far as they can be told before it is made. */
  cost: 10_000,
  variableValues: 1_000,
  variableLetters: 200_000,
  seconds: 10,
  messageBytes: 250_000,
  subscriptions: 20,
  /** From one address, at a time. */
  sockets: 20,
  secondsToInitialise: 5,
};

export type Limits = Readonly<typeof limits>;

interface LimitEntry extends RefusalEntry {
  readonly facts: readonly string[];
  readonly status?: number;
}

/** What is refused before, or instead of, being executed; the answer's status is 400 unless it says otherwise. */
export const limitRefusals = {
  too_many_tokens: { meaning: 'A document has at most `most` tokens.', facts: ['most'] },
  too_deep: { meaning: 'Fields lie at most `most` deep in each other.', facts: ['most', 'found'] },
  too_recursive: {
    meaning: 'Lists of the schema lie at most `most` deep in each other.',
    facts: ['most', 'found'],
  },
  too_many_root_fields: {
    meaning: 'An operation has at most `most` fields at its top.',
    facts: ['most', 'found'],
  },
  too_many_aliases: { meaning: 'An operation has at most `most` aliases.', facts: ['most', 'found'] },
  too_many_directives: { meaning: 'A document has at most `most` directives.', facts: ['most', 'found'] },
  too_costly: {
    meaning: 'The answer would have more than `most` values; ask for smaller pages or fewer fields.',
    facts: ['most', 'found'],
  },
  variables_too_large: {
    meaning: 'Variables have at most `values` values and `letters` letters.',
    facts: ['values', 'letters'],
  },
  text_unfit: {
    meaning: 'The text holds a character that no text can hold: NUL, or half of a pair.',
    facts: [],
  },
  batch_refused: { meaning: 'One request asks for one operation; an array of them is not taken.', facts: [] },
  body_too_large: { meaning: 'A request has at most `most` bytes.', facts: ['most'], status: 413 },
  too_many_subscriptions: { meaning: 'One socket has at most `most` operations at a time.', facts: ['most'] },
  took_too_long: {
    meaning: 'The answer was not ready within `seconds` seconds; nobody waits for it any more.',
    facts: ['seconds'],
    status: 503,
  },
} as const satisfies Readonly<Record<string, LimitEntry>>;

export type LimitCode = keyof typeof limitRefusals;

/** The refusal of a limit, at the place in the document that passes it. */
export function pastLimit(
  code: LimitCode,
  facts: Readonly<Record<string, Fact>>,
  { at, field }: { readonly at?: ASTNode; readonly field?: string } = {},
): GraphQLError {
  const originalError = new Refusal(code, facts, field);
  return new GraphQLError(limitRefusals[code].meaning, { originalError, ...(at && { nodes: at }) });
}
