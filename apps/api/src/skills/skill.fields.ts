import { globalId } from '#kernel';
import type { SkillEntity } from '#ledger';
import type { SkillPeople } from '#people';
import { Context, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { ApiContext } from '../context.js';
import { InLanguage, type AskedLanguage } from '../language.type.js';
import { SkillPeopleType, SkillType } from './skill.type.js';

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

  @ResolveField(() => [String], { description: 'What else it is called.' })
  async aliases(@Parent() { id }: SkillEntity, @Context() { loaders }: ApiContext): Promise<string[]> {
    return (await loaders.aliasesOfSkill.load(id)).map(({ alias }) => alias);
  }

  @ResolveField(() => SkillPeopleType)
  async people(
    @Parent() { id }: SkillEntity,
    @Context() { loaders }: ApiContext,
  ): Promise<Omit<SkillPeople, 'skillId'>> {
    return (await loaders.peopleWithSkill.load(id)) ?? { can: 0, learn: 0 };
  }
}
