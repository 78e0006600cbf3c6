import { globalId } from '#kernel';
import type { SkillEntity } from '#ledger';
import type { PersonEntity, SkillSuggestionEntity } from '#people';
import { Context, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { ApiContext } from '../context.js';
import { PersonType } from '../people/person.type.js';
import { SkillType } from './skill.type.js';
import { SkillSuggestionType } from './skill-suggestion.type.js';

@Resolver(() => SkillSuggestionType)
export class SkillSuggestionFields {
  @ResolveField(() => ID)
  id(@Parent() { id }: SkillSuggestionEntity): string {
    return globalId('SkillSuggestion', id);
  }

  @ResolveField(() => PersonType, { nullable: true, description: 'Who misses it.' })
  person(
    @Parent() { personId }: SkillSuggestionEntity,
    @Context() { loaders }: ApiContext,
  ): Promise<PersonEntity | null> {
    return loaders.person.load(personId);
  }

  @ResolveField(() => SkillType, { nullable: true, description: 'What it became, or is another name of.' })
  skill(
    @Parent() { skillId }: SkillSuggestionEntity,
    @Context() { loaders }: ApiContext,
  ): Promise<SkillEntity | null> | null {
    return skillId === null ? null : loaders.skill.load(skillId);
  }
}
