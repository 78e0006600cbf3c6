import {
  Injectable,
  SetMetadata,
  applyDecorators,
  type CanActivate,
  type ExecutionContext,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { RouteConfig } from '@nestjs/platform-fastify';
import { Refusal, type Viewer } from '#kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Callers } from './callers.js';

/** Who may use a root field or a route at all; what she may do with a thing is the policy's question. */
export type AudienceName = 'everyone' | 'signed in' | 'operators';

export const audienceKey = 'walz:audience';

/** Said of a resolver or a controller's route; the HTTP server is told as well, so that it can ask each route alike. */
export const Audience = (name: AudienceName): MethodDecorator =>
  applyDecorators(SetMetadata(audienceKey, name), RouteConfig({ audience: name }));

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Before a route that is not a controller's stands no guard: it is for everyone or for operators. */
    audience?: AudienceName;
  }
}

/** Deny by default: a field or route that does not say whom it is for is for nobody. */
@Injectable()
export class AudienceGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly callers: Callers,
  ) {}

  canActivate(context: ExecutionContext): boolean | Promise<boolean> {
    const audience = this.reflector.get<AudienceName | undefined>(audienceKey, context.getHandler());
    if (audience === undefined) {
      throw new Error(`${context.getClass().name}.${context.getHandler().name} does not say whom it is for`);
    }
    return audience === 'signed in' ? this.isSignedIn(context) : true;
  }

  private async isSignedIn(context: ExecutionContext): Promise<true> {
    if ((await this.viewerIn(context)).kind === 'stranger') throw new Refusal('not_signed_in');
    return true;
  }

  private async viewerIn(context: ExecutionContext): Promise<Viewer> {
    if (context.getType<string>() === 'graphql') {
      return context.getArgByIndex<{ viewer: Viewer }>(2).viewer;
    }
    const http = context.switchToHttp();
    return (await this.callers.of(http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>()))
      .viewer;
  }
}
