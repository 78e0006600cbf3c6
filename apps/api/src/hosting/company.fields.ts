import type { CompanyEntity } from '#hosting';
import { globalId } from '#kernel';
import { ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CompanyType } from './company.type.js';

@Resolver(() => CompanyType)
export class CompanyFields {
  @ResolveField(() => ID)
  id(@Parent() { id }: CompanyEntity): string {
    return globalId('Company', id);
  }
}
