import { globalId } from '#kernel';
import type { PlaceEntity } from '#ledger';
import type { PersonEntity, PersonSkillEntity } from '#people';
import type { TripEntity } from '#trips';
import { Context, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { ApiContext } from '../context.js';
import { PlaceType } from '../places/place.type.js';
import { DateTimeScalar } from '../scalars/date-time.scalar.js';
import { TripType } from '../season/trip.type.js';
import { SkillType } from '../skills/skill.type.js';
import { nobodyAnyMore } from './person-words.js';
import { PersonSkillType, PersonType } from './person.type.js';

@Resolver(() => PersonType)
export class PersonFields {
  @ResolveField(() => ID)
  id(@Parent() { id }: PersonEntity): string {
    return globalId('Person', id);
  }

  @ResolveField(() => String, { description: 'Of somebody who is gone: that she is.' })
  name(@Parent() { name, goneAt }: PersonEntity, @Context() { language }: ApiContext): string {
    return goneAt === null ? name : nobodyAnyMore[language];
  }

  @ResolveField(() => Boolean, {
    description: 'Whether her account is deleted: then she has no page, and nobody can say who she was.',
  })
  isGone(@Parent() { goneAt }: PersonEntity): boolean {
    return goneAt !== null;
  }

  @ResolveField(() => DateTimeScalar, {
    nullable: true,
    description: 'When her account will be deleted; for nobody but herself.',
  })
  leavesAt(
    @Parent() { id, leavesAt }: PersonEntity,
    @Context() { viewer }: ApiContext,
  ): Temporal.Instant | null {
    return viewer.kind === 'person' && viewer.personId === id ? leavesAt : null;
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
