import type { Week } from '#weeks';
import { initGraphQLTada } from 'gql.tada';
import type { introspection } from './graphql-env.js';

/** Documents are typed by the committed schema; `npm run check` finds one that does not fit it. */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  scalars: { Week: Week; Date: string; DateTime: string; Markdown: string };
}>();
