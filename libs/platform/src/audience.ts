import {
  Injectable,
  SetMetadata,
  applyDecorators,
  type CanActivate,
  type ExecutionContext,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { RouteConfig } from '@nestjs/platform-fastify';
import { Refusal, hasDuty, hasScope, type Scope, type Viewer } from '#kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Callers } from './callers.js';

/**
 * Who may use a root field or a route at all; what she may do with a thing is the policy's question. `in person` is
 * somebody who signed in: what concerns her account itself no token may do.
 */
export const audiences = ['everyone', 'signed in', 'in person', 'moderators', 'admins', 'operators'] as const;
export type AudienceName = (typeof audiences)[number];

export const audienceKey = 'walz:audience';

interface Terms {
  /** The scope that a token needs on this route; without one the route does not look at tokens. */
  readonly scope?: Scope;
  /** Whether a picture may be sent here; its handler then gets the body as a stream. */
  readonly takesPictures?: boolean;
}

/** Said of a resolver or a controller's route; the HTTP server is told as well, so that it can ask each route alike. */
export const Audience = (name: AudienceName, terms: Terms = {}): MethodDecorator =>
  applyDecorators(SetMetadata(audienceKey, name), RouteConfig({ audience: name, ...terms }));

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Before a route that is not a controller's stands no guard: it admits people itself. */
    audience?: AudienceName;
    scope?: Scope;
    takesPictures?: boolean;
  }
}

interface Entrance {
  readonly viewer: Viewer;
  readonly scope: Scope | undefined;
}

/** Deny by default: a field or route that does not say whom it is for is for nobody. */
@Injectable()
export class AudienceGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly callers: Callers,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const audience = this.reflector.get<AudienceName | undefined>(audienceKey, context.getHandler());
    if (audience === undefined) {
      throw new Error(`${context.getClass().name}.${context.getHandler().name} does not say whom it is for`);
    }
    const isGraphql = context.getType<string>() === 'graphql';
    if (audience === 'operators') return true;
    if (isGraphql) admit(atField(context), audience);
    // A page for everyone asks who is there by itself, if it wants to know; only a token is looked at before.
    else if (audience !== 'everyone' || takesTokens(context)) admit(await this.atRoute(context), audience);
    return true;
  }

  private async atRoute(context: ExecutionContext): Promise<Entrance> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const { viewer } = await this.callers.of(request, http.getResponse<FastifyReply>());
    return { viewer, scope: request.routeOptions.config.scope };
  }
}

function takesTokens(context: ExecutionContext): boolean {
  return context.switchToHttp().getRequest<FastifyRequest>().routeOptions.config.scope !== undefined;
}

function atField(context: ExecutionContext): Entrance {
  const { viewer } = context.getArgByIndex<{ viewer: Viewer }>(2);
  const { operation } = context.getArgByIndex<{ operation: { operation: string } }>(3);
  return { viewer, scope: operation.operation === 'mutation' ? 'write' : 'read' };
}

/** Lets in whom it is for; asked by the guard, and by a route that has none. */
export function admit({ viewer, scope }: Entrance, audience: AudienceName): void {
  if (scope && !hasScope(viewer, scope)) throw new Refusal('scope_missing', { scope });
  if (audience === 'everyone') return;
  if (viewer.kind !== 'person') throw new Refusal('not_signed_in');
  if (audience === 'signed in') return;
  if (viewer.sessionId === undefined) throw new Refusal('not_in_person');
  if (audience === 'in person') return;
  // Whoever has no business here learns no more than that there is nothing for her.
  if (!hasDuty(viewer, audience === 'admins' ? 'admin' : 'moderator')) throw new Refusal('not_found');
}
