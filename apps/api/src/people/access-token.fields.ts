import { globalId } from '#kernel';
import type { AccessTokenEntity } from '#people';
import { ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AccessTokenType } from './access-token.type.js';

@Resolver(() => AccessTokenType)
export class AccessTokenFields {
  @ResolveField(() => ID)
  id(@Parent() { id }: AccessTokenEntity): string {
    return globalId('AccessToken', id);
  }
}
