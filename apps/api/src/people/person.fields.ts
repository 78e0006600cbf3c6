import { globalId } from '#kernel';
import type { PlaceEntity } from '#ledger';
import type { PersonEntity, PersonSkillEntity } from '#people';
import type { TripEntity } from '#trips';
import { Context, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { ApiContext } from '../context.js';
import { PlaceType } from '../places/place.type.js';
import { TripType } from '../season/trip.type.js';
import { SkillType } from '../skills/skill.type.js';
import { PersonSkillType, PersonType } from './person.type.js';

@Resolver(() => PersonType)
export class PersonFields {
  @ResolveField(() => ID)
  id(@Parent() { id }: PersonEntity): string {
    return globalId('Person', id);
  }

  @ResolveField(() => PlaceType, { nullable: true, description: 'Her home, at city level.' })
  place(
    @Parent() { placeId }: PersonEntity,
    @Context() { loaders }: ApiContext,
  ): Promise<PlaceEntity | null> | null {
    return placeId === null ? null : loaders.place.load(placeId);
  }

  @ResolveField(() => [PersonSkillType], {
    description: 'What she can, wants to learn, and would rather not.',
  })
  skills(@Parent() { id }: PersonEntity, @Context() { loaders }: ApiContext): Promise<PersonSkillEntity[]> {
    return loaders.skillsOfPerson.load(id);
  }

  @ResolveField(() => [TripType])
  trips(@Parent() { id }: PersonEntity, @Context() { loaders }: ApiContext): Promise<TripEntity[]> {
    return loaders.tripsOfPerson.load(id);
  }
}

@Resolver(() => PersonSkillType)
export class PersonSkillFields {
  @ResolveField(() => SkillType)
  skill(@Parent() { skillId }: PersonSkillEntity, @Context() { loaders }: ApiContext) {
    return loaders.skill.load(skillId);
  }
}
