import type { Wish } from '../operations/operations.js';

/**
 * What a request asks for: an operation, which is measured before anybody executes it; an odd shape around a document,
 * which is refused; or no document at all, which is left to Apollo, for it says what is wrong.
 */
export interface Asking {
  readonly wish?: Wish;
  /** Whether the document came with a hash, for which Apollo has a refusal of its own. */
  readonly isPersisted?: boolean;
  /** What is odd. */
  readonly odd?: string;
}

const parts = ['query', 'operationName', 'variables', 'extensions'] as const;

/** What the body of a POST asks for. */
export function askedIn(body: unknown): Asking {
  if (!isRecord(body)) return {};
  const { query, operationName = null, variables = null, extensions = null } = body;
  if (typeof query !== 'string' || query === '') return {};
  if (operationName !== null && typeof operationName !== 'string') {
    return { odd: '`operationName` is a text, if it is said at all.' };
  }
  if (variables !== null && !isRecord(variables)) return { odd: '`variables` is an object of JSON.' };
  if (extensions !== null && !isRecord(extensions)) return { odd: '`extensions` is an object of JSON.' };
  const wish = { query, operationName, variables: variables ?? {} };
  return { wish, isPersisted: Boolean(extensions?.['persistedQuery']) };
}

/** What an address asks for. What else stands in it means nothing. */
export function askedInAddress(search: URLSearchParams): Asking {
  const twice = parts.find(name => search.getAll(name).length > 1);
  if (twice) return { odd: `\`${twice}\` is said once.` };
  return askedIn({
    query: search.get('query'),
    operationName: search.get('operationName'),
    variables: fromJson(search.get('variables')),
    extensions: fromJson(search.get('extensions')),
  });
}

function fromJson(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return text;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
