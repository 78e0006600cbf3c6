import type { Wish } from '../operations/operations.js';

/**
 * The operation in the body of a plain POST. Nothing for everything else that GraphQL over HTTP knows or refuses: that
 * is left to Apollo, which says what is wrong.
 */
export function wishIn(body: unknown): Wish | undefined {
  if (!isRecord(body)) return undefined;
  const { query, operationName = null, variables = null, extensions = null } = body;
  if (typeof query !== 'string' || query === '') return undefined;
  if (operationName !== null && typeof operationName !== 'string') return undefined;
  if (variables !== null && !isRecord(variables)) return undefined;
  if (extensions !== null && (!isRecord(extensions) || 'persistedQuery' in extensions)) return undefined;
  return { query, operationName, variables: variables ?? {} };
}

/** The operation in an address, each part named once. */
export function wishInAddress(search: URLSearchParams): Wish | undefined {
  if ([...new Set(search.keys())].some(name => search.getAll(name).length > 1)) return undefined;
  return wishIn({
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
