import { Refusal, type Viewer } from '#kernel';
import { GraphQLError, type ExecutionArgs, type ExecutionResult } from 'graphql';
import { makeServer, type Context, type Server, type SubscribePayload } from 'graphql-ws';
import { contextOf, type ApiContext } from '../context.js';
import type { DoorHouse } from '../door-house.js';
import { pastLimit } from '../limits/limits.js';
import { inside, missingScope, type Admitted, type Operations } from '../operations/operations.js';
import { showError, shown } from '../show-errors.js';
import { Happenings } from './happenings.js';
import type { IncomingHttpHeaders } from 'node:http';

/** Who sits at the other end: whoever the cookie of the upgrade says, asked anew for each operation and happening. */
export interface Guest {
  readonly headers: IncomingHttpHeaders;
  readonly requestId: string;
  readonly ip: string;
}

type Place = Context<Record<string, unknown> | undefined, Guest>;

interface SocketArgs extends ExecutionArgs {
  readonly admitted: Admitted;
  readonly guest: Guest;
  readonly contextValue: ApiContext;
}

/** What is said over a socket: the same operations, limits and errors as over HTTP. */
export class Conversation {
  readonly server: Server<Guest>;

  constructor(
    private readonly operations: Operations,
    private readonly house: DoorHouse,
  ) {
    const { secondsToInitialise } = operations.limits;
    this.server = makeServer<Record<string, unknown> | undefined, Guest>({
      connectionInitWaitTimeout: secondsToInitialise * 1_000,
      onSubscribe: (place, _id, payload) => this.admit(place, payload),
      execute: args =>
        this.operations.execute((args as SocketArgs).admitted, (args as SocketArgs).contextValue),
      subscribe: args => this.subscribe(args as SocketArgs),
      onNext: ({ extra }, _id, _payload, _args, result) => shown(result, this.occasion(extra)),
      onError: ({ extra }, _id, _payload, errors) =>
        errors.map(error => showError(error, this.occasion(extra))),
    });
  }

  private async admit(
    { extra: guest, subscriptions, connectionParams }: Place,
    payload: SubscribePayload,
  ): Promise<SocketArgs | readonly GraphQLError[]> {
    const { subscriptions: most } = this.operations.limits;
    if (Object.keys(subscriptions).length > most) return [pastLimit('too_many_subscriptions', { most })];
    const { query, operationName = null, variables } = payload;
    const admission = this.operations.admit({ query, operationName, variables: variables ?? {} });
    if ('errors' in admission) return admission.errors;
    const contextValue = await this.context(lettered(guest, connectionParams)).catch(inside);
    if (contextValue instanceof GraphQLError) return [contextValue];
    const missing = missingScope(admission, contextValue.viewer);
    if (missing) return [missing];
    const { schema } = this.operations;
    return {
      schema,
      document: admission.document,
      operationName,
      admitted: admission,
      guest: lettered(guest, connectionParams),
      contextValue,
    };
  }

  private async subscribe({
    admitted,
    guest,
    contextValue,
  }: SocketArgs): Promise<Happenings | ExecutionResult> {
    const leaving = new AbortController();
    const first = contextOf({ ...contextValue, signal: leaving.signal });
    const happenings = await this.operations.happenings(admitted, first);
    if (!(Symbol.asyncIterator in happenings)) {
      leaving.abort();
      return happenings;
    }
    const tell = async (happening: unknown): Promise<ExecutionResult | undefined> => {
      const context = await this.context(guest).catch(whoeverIsUnknown);
      return context && isStillHerself(first.viewer, context.viewer)
        ? this.operations.execute(admitted, context, happening)
        : undefined;
    };
    return new Happenings(happenings, tell, () => leaving.abort());
  }

  /** Loaders and viewer are new each time: what was true when the socket was opened may no longer be. */
  private async context(guest: Guest): Promise<ApiContext> {
    const { callers, database } = this.house;
    return contextOf({ ...(await callers.read({ ...guest, takesTokens: true })), database });
  }

  private occasion({ requestId }: Guest) {
    return { log: this.house.log, requestId };
  }
}

/** A browser cannot say a header to a socket, so a token may come with the first message as well. */
function lettered(guest: Guest, params: Record<string, unknown> | undefined): Guest {
  const { authorization } = params ?? {};
  return typeof authorization === 'string'
    ? { ...guest, headers: { ...guest.headers, authorization } }
    : guest;
}

/** Not only somebody, but the same person by the same session or token: neither has ended since. */
function isStillHerself(before: Viewer, now: Viewer): boolean {
  if (before.kind !== 'person' || now.kind !== 'person') return before.kind === now.kind;
  return (
    before.personId === now.personId && before.sessionId === now.sessionId && before.tokenId === now.tokenId
  );
}

/** A token that was one when the subscription began, and is none any more, ends it like a session that has ended. */
function whoeverIsUnknown(error: unknown): undefined {
  if (error instanceof Refusal) return undefined;
  throw error;
}
