import { Refusal, globalId } from '#kernel';
import { loginOfPerson, type InvitationEntity, type MailedLinkEntity, type PersonEntity } from '#people';
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

  @ResolveField(() => Boolean)
  async isProved(@Parent() { personId }: MailedLinkEntity, @Context() { db }: ApiContext): Promise<boolean> {
    return ((await loginOfPerson(db, personId))?.verifiedAt ?? null) !== null;
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
