import { globalId } from '#kernel';
import { deviceOf, type SessionEntity } from '#people';
import { Context, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { ApiContext } from '../context.js';
import { SessionType } from './session.type.js';

@Resolver(() => SessionType)
export class SessionFields {
  @ResolveField(() => ID)
  id(@Parent() { id }: SessionEntity): string {
    return globalId('Session', id);
  }

  @ResolveField(() => String, { nullable: true, description: 'Firefox, as far as it can be told.' })
  browser(@Parent() { device }: SessionEntity): string | null {
    return deviceOf(device).browser;
  }

  @ResolveField(() => String, { nullable: true, description: 'Linux, as far as it can be told.' })
  system(@Parent() { device }: SessionEntity): string | null {
    return deviceOf(device).system;
  }

  @ResolveField(() => Boolean, { description: 'Whether it is the one that asks.' })
  isThisOne(@Parent() { id }: SessionEntity, @Context() { viewer }: ApiContext): boolean {
    return viewer.kind === 'person' && viewer.sessionId === id;
  }
}
