import type { Log } from '#platform';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { ApiContext } from '../context.js';
import type { Operations } from '../operations/operations.js';
import { showError } from '../show-errors.js';

export type Apollo = ApolloServer<ApiContext>;

/**
 * Apollo, for all of the protocol that is no plain POST. It comes after the limits: a document that it is handed fits
 * the schema and is small.
 */
export async function apolloOver({ schema, limits }: Operations, log: Log): Promise<Apollo> {
  const server: Apollo = new ApolloServer<ApiContext>({
    schema,
    introspection: true,
    // A POST must be JSON and from this site, which is seen to before; a GET changes nothing.
    csrfPrevention: false,
    persistedQueries: false,
    parseOptions: { maxTokens: limits.tokens },
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    nodeEnv: 'production',
    logger: log,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      showingErrors(log),
    ],
  });
  await server.start();
  return server;
}

function showingErrors(log: Log): ApolloServerPlugin<ApiContext> {
  return {
    async requestDidStart({ contextValue: { requestId } }) {
      return {
        async willSendResponse({ errors, response: { body } }) {
          if (!errors || body.kind !== 'single') return;
          body.singleResult.errors = errors.map(error => showError(error, { log, requestId }));
        },
      };
    },
  };
}
