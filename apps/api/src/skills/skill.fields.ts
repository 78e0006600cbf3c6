import { globalId } from '#kernel';
import type { SkillEntity } from '#ledger';
import { Context, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { ApiContext } from '../context.js';
import { InLanguage, type AskedLanguage } from '../language.type.js';
import { SkillType } from './skill.type.js';

@Resolver(() => SkillType)
export class SkillFields {
  @ResolveField(() => ID)
  id(@Parent() { id }: SkillEntity): string {
    return globalId('Skill', id);
  }

  @ResolveField(() => String)
  name(
    @Parent() { name, nameDe }: SkillEntity,
    @InLanguage() language: AskedLanguage,
    @Context() context: ApiContext,
  ): string {
    return (language ?? context.language) === 'de' ? (nameDe ?? name) : name;
  }
}
