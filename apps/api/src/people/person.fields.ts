import { globalId } from '#kernel';
import type { PlaceEntity } from '#ledger';
import type { PersonEntity, PersonSkillEntity } from '#people';
import type { TripEntity } from '#trips';
import { Context, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { ApiContext } from '../context.js';
import { PlaceType } from '../places/place.type.js';
import { DateTimeScalar } from '../scalars/date-time.scalar.js';
import { TripType } from '../trips/trip.type.js';
import { SkillType } from '../skills/skill.type.js';
import { nobodyAnyMore } from './person-words.js';
import { PersonSkillType, PersonType } from './person.type.js';
import { seesAddress, seesPart } from './sees-part.js';

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

  @ResolveField(() => String, {
    nullable: true,
    description: 'The address that she proved to be hers, for those to whom she shows it, and for admins.',
  })
  async email(@Parent() person: PersonEntity, @Context() context: ApiContext): Promise<string | null> {
    if (!(await seesAddress(context, person))) return null;
    return (await context.loaders.provedAddressOfPerson.load(person.id))?.email ?? null;
  }

  @ResolveField(() => PlaceType, { nullable: true, description: 'Her home, at city level.' })
  async place(@Parent() person: PersonEntity, @Context() context: ApiContext): Promise<PlaceEntity | null> {
    if (person.placeId === null || !(await seesPart(context, person, 'home'))) return null;
    return context.loaders.place.load(person.placeId);
  }

  @ResolveField(() => [PersonSkillType], {
    description: 'What she can, wants to learn, and would rather not.',
  })
  async skills(@Parent() person: PersonEntity, @Context() context: ApiContext): Promise<PersonSkillEntity[]> {
    if (!(await seesPart(context, person, 'skills'))) return [];
    return context.loaders.skillsOfPerson.load(person.id);
  }

  @ResolveField(() => [TripType])
  async trips(@Parent() person: PersonEntity, @Context() context: ApiContext): Promise<TripEntity[]> {
    if (!(await seesPart(context, person, 'trips'))) return [];
    return context.loaders.tripsOfPerson.load(person.id);
  }

  @ResolveField(() => Boolean, { description: 'Whether whoever asks has blocked her.' })
  async isBlocked(@Parent() { id }: PersonEntity, @Context() { loaders }: ApiContext): Promise<boolean> {
    return (await loaders.blockOfPerson.load(id)) !== null;
  }

  @ResolveField(() => Boolean, { description: 'Whether whoever asks has muted her.' })
  async isMuted(@Parent() { id }: PersonEntity, @Context() { loaders }: ApiContext): Promise<boolean> {
    return (await loaders.muteOfPerson.load(id)) !== null;
  }
}

@Resolver(() => PersonSkillType)
export class PersonSkillFields {
  @ResolveField(() => SkillType)
  skill(@Parent() { skillId }: PersonSkillEntity, @Context() { loaders }: ApiContext) {
    return loaders.skill.load(skillId);
  }
}
