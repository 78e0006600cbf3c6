import { Refusal, globalId } from '#kernel';
import type { InvitationEntity, MailedLinkEntity, PersonEntity } from '#people';
import { Context, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { ApiContext } from '../context.js';
import { InvitationType, MailedLinkType } from './account.type.js';
import { PersonType } from './person.type.js';

@Resolver(() => MailedLinkType)
export class MailedLinkFields {
  @ResolveField(() => PersonType)
  async person(
    @Parent() { personId }: MailedLinkEntity,
    @Context() { loaders }: ApiContext,
  ): Promise<PersonEntity> {
    const person = await loaders.person.load(personId);
    if (!person) throw new Refusal('link_stale');
    return person;
  }

  @ResolveField(() => Boolean)
  isMine(@Parent() { personId }: MailedLinkEntity, @Context() { viewer }: ApiContext): boolean {
    return viewer.kind === 'person' && viewer.personId === personId;
  }
}

@Resolver(() => InvitationType)
export class InvitationFields {
  @ResolveField(() => ID)
  id(@Parent() { id }: InvitationEntity): string {
    return globalId('Invitation', id);
  }

  @ResolveField(() => PersonType, { nullable: true })
  maker(
    @Parent() { madeBy }: InvitationEntity,
    @Context() { loaders }: ApiContext,
  ): Promise<PersonEntity | null> {
    return loaders.person.load(madeBy);
  }

  @ResolveField(() => PersonType, { nullable: true })
  guest(
    @Parent() { usedBy }: InvitationEntity,
    @Context() { loaders }: ApiContext,
  ): Promise<PersonEntity | null> | null {
    return usedBy === null ? null : loaders.person.load(usedBy);
  }
}
