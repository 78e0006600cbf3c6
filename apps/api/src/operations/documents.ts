import {
  GraphQLError,
  Source,
  getOperationAST,
  getVariableValues,
  parse,
  specifiedRules,
  validate,
  visit,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { costOf, hasVariablePages, type Variables } from '../limits/cost.js';
import { groundOf } from '../limits/fold.js';
import { pastLimit, type Limits } from '../limits/limits.js';
import { limitRules } from '../limits/rules.js';
import { Planning, type Planned } from './planned.js';

/** A text that was read and found to be in order, or else what is wrong with it. */
export type Read = { readonly document: ReadDocument } | { readonly errors: readonly GraphQLError[] };

export interface ReadDocument {
  readonly node: DocumentNode;
  operation(name: string | null): OperationDefinitionNode | undefined;
  cost(operation: OperationDefinitionNode, variables: Variables): number;
  /** How it is answered, if that can be told beforehand. */
  plan(operation: OperationDefinitionNode): Planned | undefined;
}

/** Letters of all that are kept together: a document in memory is a hundred times its text. */
const mostLetters = 250_000;
/** Longer ones are not kept: who writes her values into the document never sends the same one again. */
const longestKept = 4_000;

/** Reads documents: each once, as long as it is asked for now and then. */
export class Documents {
  /** In the order of use, the one that was not used for the longest time first. */
  private readonly kept = new Map<string, ReadDocument>();
  private letters = 0;
  private readonly planning: Planning;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly limits: Limits,
  ) {
    this.planning = new Planning(schema);
  }

  read(text: string): Read {
    const known = this.kept.get(text);
    if (known) {
      this.kept.delete(text);
      this.kept.set(text, known);
      return { document: known };
    }
    const read = this.readAnew(text);
    if ('document' in read && text.length <= longestKept) this.keep(text, read.document);
    return read;
  }

  private readAnew(text: string): Read {
    const parsed = this.parse(text);
    if (parsed instanceof GraphQLError) return { errors: [parsed] };
    const passed = validate(this.schema, parsed, limitRules(this.limits), { maxErrors: 1 });
    if (passed.length > 0) return { errors: passed };
    const mistakes = this.mistakesIn(parsed);
    if (mistakes.length > 0)
      return { errors: mistakes.map(error => coded(error, 'GRAPHQL_VALIDATION_FAILED')) };
    return { document: readDocument(this.schema, withoutTokens(parsed), this.planning) };
  }

  private mistakesIn(document: DocumentNode): readonly GraphQLError[] {
    try {
      return validate(this.schema, document, specifiedRules);
    } catch (error) {
      // One rule of graphql-js evaluates @skip, and throws when its variable is missing.
      if (error instanceof GraphQLError) return [error];
      throw error;
    }
  }

  private parse(text: string): DocumentNode | GraphQLError {
    const source = new Source(text);
    try {
      return parse(source, { maxTokens: this.limits.tokens });
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      return isTooLong(error)
        ? pastLimit('too_many_tokens', { most: this.limits.tokens })
        : coded(error, 'GRAPHQL_PARSE_FAILED');
    }
  }

  private keep(text: string, document: ReadDocument): void {
    this.kept.set(text, document);
    this.letters += text.length;
    for (const oldest of this.kept.keys()) {
      if (this.letters <= mostLetters) return;
      this.kept.delete(oldest);
      this.letters -= oldest.length;
    }
  }
}

/** Errors need to know where a node stands in the text, but not its tokens: they are most of what a document weighs. */
function withoutTokens(document: DocumentNode): DocumentNode {
  visit(document, {
    enter: ({ loc }) => {
      if (loc) Object.assign(loc, { startToken: undefined, endToken: undefined });
    },
  });
  return document;
}

function readDocument(schema: GraphQLSchema, node: DocumentNode, planning: Planning): ReadDocument {
  const ground = groundOf(schema, node);
  const isAlwaysTheSame = !hasVariablePages(node);
  const known = new Map<OperationDefinitionNode, number>();
  const plans = new Map<OperationDefinitionNode, Planned | undefined>();
  return {
    node,
    operation: name => getOperationAST(node, name) ?? undefined,
    cost(operation, variables) {
      const before = known.get(operation);
      if (before !== undefined) return before;
      const { coerced = {} } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
      const cost = costOf(operation, ground, coerced);
      if (isAlwaysTheSame) known.set(operation, cost);
      return cost;
    },
    plan(operation) {
      if (!plans.has(operation)) plans.set(operation, planning.planOf(node, operation));
      return plans.get(operation);
    },
  };
}

export function coded(error: GraphQLError, code: string): GraphQLError {
  error.extensions['code'] ??= code;
  return error;
}

/** graphql-js says so in words only. */
function isTooLong({ message }: GraphQLError): boolean {
  return message.startsWith('Syntax Error: Document contains more that');
}
