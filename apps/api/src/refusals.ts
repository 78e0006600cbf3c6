import { Refusal, type RefusalCatalogue } from '#kernel';
import { peopleRefusals } from '#people';
import { weekRefusals } from '#weeks';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

/** What this door itself can refuse. */
const apiRefusals = {
  page_size: { meaning: 'A page has `least` to `most` entries.', field: 'first' },
  cursor_foreign: { meaning: 'The cursor does not come from this list.', field: 'after' },
  not_found: { meaning: 'There is nothing here that you may see.' },
} as const satisfies RefusalCatalogue;

/** Every code a client can meet. The table in docs/errors.md is made from it, and a test compares them. */
export const refusalCatalogue: RefusalCatalogue = {
  ...apiRefusals,
  ...weekRefusals,
  ...peopleRefusals,
};

/** A refusal keeps its code, field and facts; anything else that a resolver throws is a bug and says nothing. */
export function showError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const cause = unwrapResolverError(error);
  const { path, locations } = formatted;
  const where = { ...(path && { path }), ...(locations && { locations }) };
  const entry = cause instanceof Refusal ? refusalCatalogue[cause.code] : undefined;
  if (cause instanceof Refusal && entry) {
    return {
      message: entry.meaning,
      ...where,
      extensions: { ...factsOf(cause), others: cause.others.map(factsOf) },
    };
  }
  if (cause === error || cause instanceof GraphQLError) return formatted;
  return { message: 'Something went wrong on our side.', ...where, extensions: { code: 'internal' } };
}

function factsOf({ code, field, facts }: Refusal) {
  return { code, field: field ?? refusalCatalogue[code]?.field ?? null, facts };
}
