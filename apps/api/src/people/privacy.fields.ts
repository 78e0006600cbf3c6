import { allCircles, type BlockEntity, type Chosen, type MuteEntity, type PersonEntity } from '#people';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { ApiContext } from '../context.js';
import { PersonType } from './person.type.js';
import { BlockedPersonType, BlockType, MuteType, PartAudienceType, PrivacyType } from './privacy.type.js';

@Resolver(() => PrivacyType)
export class PrivacyFields {
  @ResolveField(() => [PartAudienceType])
  async parts(@Parent() { id }: PersonEntity, @Context() { loaders }: ApiContext): Promise<Chosen[]> {
    return allCircles(await loaders.audiencesOfPerson.load(id));
  }
}

@Resolver(() => BlockType)
export class BlockFields {
  // Also of whoever she may not see any more, so no more than it takes to unblock her.
  @ResolveField(() => BlockedPersonType)
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
