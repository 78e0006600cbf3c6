import { allCircles, type BlockEntity, type Chosen, type MuteEntity, type PersonEntity } from '#people';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { ApiContext } from '../context.js';
import { PersonType } from './person.type.js';
import { BlockType, MuteType, PartAudienceType, PrivacyType } from './privacy.type.js';

@Resolver(() => PrivacyType)
export class PrivacyFields {
  @ResolveField(() => [PartAudienceType])
  async parts(@Parent() { id }: PersonEntity, @Context() { loaders }: ApiContext): Promise<Chosen[]> {
    return allCircles(await loaders.audiencesOfPerson.load(id));
  }
}

@Resolver(() => BlockType)
export class BlockFields {
  @ResolveField(() => PersonType)
  person(
    @Parent() { blockedId }: BlockEntity,
    @Context() { loaders }: ApiContext,
  ): Promise<PersonEntity | null> {
    return loaders.person.load(blockedId);
  }
}

@Resolver(() => MuteType)
export class MuteFields {
  @ResolveField(() => PersonType)
  person(
    @Parent() { mutedId }: MuteEntity,
    @Context() { loaders }: ApiContext,
  ): Promise<PersonEntity | null> {
    return loaders.person.load(mutedId);
  }
}
