import { HeaderMap } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError, type ExecutionResult, type FormattedExecutionResult } from 'graphql';
import { contextOf, type ApiContext } from '../context.js';
import type { DoorHouse } from '../door-house.js';
import { sendExplorer } from '../explorer/explorer.route.js';
import { limitRefusals, pastLimit } from '../limits/limits.js';
import { coded } from '../operations/documents.js';
import { inside, isSubscription, missingScope, type Operations } from '../operations/operations.js';
import { refusalCatalogue } from '../refusals.js';
import { shown } from '../show-errors.js';
import { json, takenBy, wantsPage, type Taken } from './accept.js';
import type { Apollo } from './apollo.js';
import { askedIn, askedInAddress } from './wish.js';

const reading = new Set(['GET', 'HEAD']);

/** GraphQL over HTTP. A plain POST is answered here and now; all else that the protocol knows is left to Apollo. */
export class GraphqlRoute {
  constructor(
    private readonly operations: Operations,
    private readonly apollo: Apollo,
    private readonly house: DoorHouse,
  ) {}

  async open(fastify: FastifyInstance, url: string): Promise<void> {
    await fastify.register(async scope => {
      // Nothing but JSON: not one of the kinds that a form of another site can send without asking first.
      scope.removeAllContentTypeParsers();
      scope.addContentTypeParser(
        'application/json',
        { parseAs: 'string' },
        scope.getDefaultJsonParser('error', 'error'),
      );
      scope.route({
        url,
        method: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
        // Which scope a token needs is the operation's question.
        config: { audience: 'everyone', scope: 'read' },
        bodyLimit: this.operations.limits.bodyBytes,
        handler: (request, reply) => this.answer(request, reply),
        errorHandler: (error, request, reply) => void this.answerTrouble(error, request, reply),
      });
    });
  }

  private async answer(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { method, headers } = request;
    const isReading = reading.has(method);
    if (isReading && wantsPage(headers.accept)) return sendExplorer(reply);
    if (!isReading && method !== 'POST') {
      reply.header('allow', 'GET, POST');
      return this.refuse(
        request,
        reply,
        405,
        'Operations are asked for by POST, or by GET if they only read.',
      );
    }
    const taken = takenBy(headers.accept);
    if (!taken)
      return this.refuse(request, reply, 406, 'Answers are JSON, and nothing like it is accepted here.');
    return isReading ? this.answerGet(request, reply, taken) : this.answerPost(request, reply, taken);
  }

  private async answerPost(
    request: FastifyRequest,
    reply: FastifyReply,
    taken: Taken,
  ): Promise<FastifyReply> {
    const { body } = request;
    if (Array.isArray(body))
      return this.send(request, reply, { errors: [pastLimit('batch_refused', {})] }, taken);
    const { wish, odd, isPersisted } = askedIn(body);
    if (odd !== undefined) return this.refuse(request, reply, 400, odd, taken);
    if (!wish) return this.askApollo(request, reply);
    const admission = this.operations.admit(wish);
    if ('errors' in admission) return this.send(request, reply, admission, taken);
    if (isSubscription(admission)) {
      return this.refuse(request, reply, 400, 'Subscriptions are asked for over a WebSocket.');
    }
    const context = await this.context(request, reply);
    const missing = missingScope(admission, context.viewer);
    if (missing) return this.send(request, reply, { errors: [missing] }, taken);
    if (isPersisted) return this.askApollo(request, reply, taken);
    const result = await this.operations.execute(admission, context);
    return this.send(request, reply, result, taken);
  }

  private async answerGet(request: FastifyRequest, reply: FastifyReply, taken: Taken): Promise<FastifyReply> {
    const { wish, odd } = askedInAddress(new URLSearchParams(searchOf(request)));
    if (odd !== undefined) return this.refuse(request, reply, 400, odd, taken);
    const admission = wish && this.operations.admit(wish);
    if (admission && 'errors' in admission) return this.send(request, reply, admission, taken);
    if (admission) {
      const missing = missingScope(admission, (await this.context(request, reply)).viewer);
      if (missing) return this.send(request, reply, { errors: [missing] }, taken);
    }
    return this.askApollo(request, reply, admission && taken);
  }

  private async askApollo(
    request: FastifyRequest,
    reply: FastifyReply,
    taken?: Taken,
  ): Promise<FastifyReply> {
    // Asked before: Apollo would take a wrong token for a fault of ours.
    const context = await this.context(request, reply);
    const { status, headers, body } = await this.operations.inTime(
      this.apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: {
          method: request.method === 'HEAD' ? 'GET' : request.method,
          headers: headersOf(request),
          search: searchOf(request),
          body: request.body,
        },
        context: () => Promise.resolve(context),
      }),
    );
    if ((status ?? 200) >= 500 || body.kind !== 'complete') throw new Error('Apollo could not answer');
    for (const [name, value] of headers) reply.header(name, value);
    return headed(reply)
      .status(status === 400 && taken ? unfitStatus(taken) : (status ?? 200))
      .send(body.string);
  }

  private async context(request: FastifyRequest, reply: FastifyReply): Promise<ApiContext> {
    const { database, callers } = this.house;
    return contextOf({ ...(await callers.of(request, reply)), database });
  }

  private send(
    request: FastifyRequest,
    reply: FastifyReply,
    result: ExecutionResult,
    taken: Taken,
    status?: number,
  ): FastifyReply {
    const answer = shown(result, { log: this.house.log, requestId: request.id });
    const told = status ?? statusOf(answer, taken);
    if (told === 401) reply.header('www-authenticate', 'Bearer');
    if (told === 429) reply.header('retry-after', secondsIn(answer));
    return headed(reply)
      .status(told)
      .type(`${taken.type}; charset=utf-8`)
      .send(`${JSON.stringify(answer)}\n`);
  }

  private refuse(
    request: FastifyRequest,
    reply: FastifyReply,
    status: number,
    message: string,
    taken = anyone,
  ): FastifyReply {
    const error = coded(new GraphQLError(message), 'BAD_REQUEST');
    return this.send(request, reply, { errors: [error] }, taken, status);
  }

  /** A body that could not be read, an answer that was not ready in time, or a bug: whatever was thrown on the way. */
  private answerTrouble(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
    const { statusCode = 500, message } = error as Error & { statusCode?: number };
    if (statusCode >= 400 && statusCode < 500 && statusCode !== 413) {
      return this.refuse(request, reply, statusCode, message);
    }
    const most = this.operations.limits.bodyBytes;
    const shownError = statusCode === 413 ? pastLimit('body_too_large', { most }) : inside(error);
    return this.send(request, reply, { errors: [shownError] }, anyone);
  }
}

/** Whoever could not be asked what she takes gets JSON, and a status that says what it is. */
const anyone: Taken = { type: json, isLegacy: false };

function statusOf({ data, errors = [] }: FormattedExecutionResult, taken: Taken): number {
  if (data !== undefined) return 200;
  const code = String(errors[0]?.extensions?.['code']);
  if (code === 'internal') return 500;
  return refusalCatalogue[code]?.status ?? (code in limitRefusals ? 400 : unfitStatus(taken));
}

/** How long to wait before the next try. */
function secondsIn({ errors = [] }: FormattedExecutionResult): string {
  const { seconds } = (errors[0]?.extensions?.['facts'] ?? {}) as { seconds?: number };
  return String(seconds ?? 1);
}

/** For a document or variables that do not fit: those who know only JSON are told so by the answer alone. */
function unfitStatus({ isLegacy }: Taken): number {
  return isLegacy ? 200 : 400;
}

function headed(reply: FastifyReply): FastifyReply {
  return reply.header('cache-control', 'no-store').header('vary', 'accept');
}

function searchOf({ url }: FastifyRequest): string {
  const at = url.indexOf('?');
  return at < 0 ? '' : url.slice(at);
}

function headersOf({ headers }: FastifyRequest): HeaderMap {
  const one = (value: string | string[] | undefined) =>
    Array.isArray(value) ? value.join(', ') : (value ?? '');
  return new HeaderMap(Object.entries(headers).map(([name, value]) => [name, one(value)]));
}
