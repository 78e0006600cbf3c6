import { Refusal } from '#kernel';
import type { Log } from '#platform';
import { GraphQLError, type FormattedExecutionResult, type GraphQLFormattedError } from 'graphql';
import { refusalCatalogue } from './refusals.js';

/** For whom an answer is made: her errors are logged under the id of her request. */
export interface Occasion {
  readonly log: Log;
  readonly requestId: string;
}

/** What graphql-js makes of an operation. */
interface Result {
  readonly errors?: readonly GraphQLError[] | undefined;
  readonly data?: Record<string, unknown> | null | undefined;
}

/** A result as it leaves the house. */
export function shown({ errors, data }: Result, occasion: Occasion): FormattedExecutionResult {
  return {
    ...(errors && { errors: errors.map(error => showError(error, occasion)) }),
    ...(data !== undefined && { data }),
  };
}

/**
 * A refusal keeps its code, field and facts, and what is wrong with a document is said as graphql-js says it.
 * Anything else is a bug: it is logged once, and the answer says nothing but where to look for it.
 */
export function showError(error: GraphQLError, occasion: Occasion): GraphQLFormattedError {
  const { path, locations } = error;
  const where = { ...(path && { path }), ...(locations && { locations }) };
  const cause = causeOf(error);
  const entry = cause instanceof Refusal ? refusalCatalogue[cause.code] : undefined;
  if (cause instanceof Refusal && entry) {
    return {
      message: filled(entry.meaning, cause.facts),
      ...where,
      extensions: { ...factsOf(cause, fieldAt(error)), others: cause.others.map(each => factsOf(each)) },
    };
  }
  const code = codeOf(error, cause);
  if (code !== undefined) return { message: error.message, ...where, extensions: { code } };
  logBug(cause, occasion);
  const extensions = { code: 'internal', requestId: occasion.requestId };
  return { message: 'Something went wrong on our side.', ...where, extensions };
}

/** The meaning with the facts in the places that it names between backticks. */
function filled(meaning: string, facts: Refusal['facts']): string {
  return meaning.replace(/`(\w+)`/g, (named, name: string) => {
    if (!Object.hasOwn(facts, name)) return named;
    const fact = facts[name];
    if (typeof fact === 'number') return String(fact);
    const several = Array.isArray(fact) ? fact : [fact];
    return several.map(each => `\`${String(each)}\``).join(', ') || 'none';
  });
}

export function logBug(cause: unknown, { log, requestId }: Occasion): void {
  // The driver hangs the statement's values on its errors, and these may be personal.
  const { name, message, stack } = cause instanceof Error ? cause : new Error(String(cause));
  log.error({ id: requestId, error: { type: name, message, stack } }, 'the API failed');
}

/** What was thrown at first; graphql-js wraps it once for each place that it passes. */
function causeOf(error: Error): Error {
  return error instanceof GraphQLError && error.originalError ? causeOf(error.originalError) : error;
}

function codeOf(error: GraphQLError, cause: Error): string | undefined {
  if (!(cause instanceof GraphQLError)) return undefined;
  const code = error.extensions['code'] ?? cause.extensions['code'];
  if (typeof code === 'string' && code !== 'INTERNAL_SERVER_ERROR') return code;
  // What names a place in the document was given there; what does not was made by us, such as a number out of range.
  return cause.nodes?.length ? 'BAD_USER_INPUT' : undefined;
}

/** Where in the variables a scalar was given that it cannot be: only graphql-js knows, and says it in a sentence. */
function fieldAt({ message }: GraphQLError): string | undefined {
  const [, place] = /^Variable ".*" at "([\w.[\]]+)"; /s.exec(message) ?? [];
  return place?.match(/[a-z]\w*/gi)?.at(-1);
}

function factsOf({ code, field, facts }: Refusal, place?: string) {
  return { code, field: field ?? place ?? refusalCatalogue[code]?.field ?? null, facts };
}
