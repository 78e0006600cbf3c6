import { Refusal, isUuid, parseGlobalId } from '#kernel';
import {
  endOtherSessions,
  endSession,
  makeToken,
  parseExpiry,
  parseScopes,
  parseTokenName,
  revokeToken,
  sessionsOf,
  tokensOf,
  type AccessTokenEntity,
  type SessionEntity,
} from '#people';
import { Audience } from '#platform';
import { Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { randomUUID } from 'node:crypto';
import { act, type ApiContext } from '../context.js';
import { input, parseAll } from '../input.js';
import { AccessTokenType, MakeTokenInput, RevokeTokenInput } from './access-token.type.js';
import {
  EndOtherSessionsPayload,
  EndSessionPayload,
  MakeTokenPayload,
  RevokeTokenPayload,
} from './keys.payload.js';
import { EndSessionInput, SessionType } from './session.type.js';

/** What opens an account: the browsers that are signed in, and the tokens of programs. */
@Resolver()
export class KeysResolver {
  @Audience('in person')
  @Query(() => [SessionType], { description: 'Where you are signed in, last used first.' })
  mySessions(@Context() { db, viewer, now }: ApiContext): Promise<SessionEntity[]> {
    return sessionsOf(db, personIn(viewer), now);
  }

  @Audience('in person')
  @Query(() => [AccessTokenType], { description: 'Your tokens, newest first.' })
  myTokens(@Context() { db, viewer }: ApiContext): Promise<AccessTokenEntity[]> {
    return tokensOf(db, personIn(viewer));
  }

  @Audience('in person')
  @Mutation(() => EndSessionPayload)
  async endSession(
    @input(EndSessionInput) { session }: EndSessionInput,
    @Context() context: ApiContext,
  ): Promise<EndSessionPayload> {
    const id = parseKey('Session', session);
    await act(context, at => endSession(at, id));
    const { viewer, jar } = context;
    if (viewer.kind === 'person' && viewer.sessionId === id) jar.empty();
    return { isEnded: true };
  }

  @Audience('in person')
  @Mutation(() => EndOtherSessionsPayload, { description: 'Signs you out everywhere but here.' })
  async endOtherSessions(@Context() context: ApiContext): Promise<EndOtherSessionsPayload> {
    return { ended: await act(context, endOtherSessions) };
  }

  @Audience('in person')
  @Mutation(() => MakeTokenPayload)
  async makeToken(
    @input(MakeTokenInput) wish: MakeTokenInput,
    @Context() context: ApiContext,
  ): Promise<{ token: AccessTokenEntity; secret: string }> {
    const parsed = parseAll({
      name: () => parseTokenName(wish.name),
      scopes: () => parseScopes(wish.scopes),
      expiresAt: () => parseExpiry(wish.expiresAt ?? null, context.now),
    });
    const { language } = context;
    const requestId = randomUUID();
    return act(context, at => makeToken(at, parsed, { language, requestId }));
  }

  @Audience('in person')
  @Mutation(() => RevokeTokenPayload)
  async revokeToken(
    @input(RevokeTokenInput) { token }: RevokeTokenInput,
    @Context() context: ApiContext,
  ): Promise<RevokeTokenPayload> {
    const id = parseKey('AccessToken', token);
    await act(context, at => revokeToken(at, id));
    return { isRevoked: true };
  }
}

function personIn(viewer: ApiContext['viewer']): string {
  if (viewer.kind !== 'person') throw new Refusal('not_signed_in');
  return viewer.personId;
}

function parseKey(kind: string, text: string): string {
  const parsed = parseGlobalId(text);
  if (parsed?.kind !== kind || !isUuid(parsed.id)) throw new Refusal('not_found');
  return parsed.id;
}
