import {
  blockPerson,
  changePrivacy,
  mutePerson,
  personById,
  unblockPerson,
  unmutePerson,
  type BlockEntity,
  type MuteEntity,
  type PersonEntity,
} from '#people';
import { Audience } from '#platform';
import { deriveTripsOf } from '#trips';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { PageArgs, type Connection } from '../connection.js';
import { act, type ApiContext } from '../context.js';
import { input } from '../input.js';
import { pageOfBlocks, pageOfMutes } from './distance.js';
import {
  BlockPersonInput,
  ChangePrivacyInput,
  MutePersonInput,
  UnblockPersonInput,
  UnmutePersonInput,
} from './privacy.input.js';
import {
  BlockPersonPayload,
  ChangePrivacyPayload,
  MutePersonPayload,
  UnblockPersonPayload,
  UnmutePersonPayload,
} from './privacy.payload.js';
import { BlockConnection, MuteConnection, PrivacyType } from './privacy.type.js';

@Resolver()
export class PrivacyResolver {
  @Audience('signed in')
  @Query(() => PrivacyType, { nullable: true, description: 'What whoever is signed in shows to whom.' })
  myPrivacy(@Context() { db, viewer }: ApiContext): Promise<PersonEntity | null> | null {
    return viewer.kind === 'person' ? personById(db, viewer.personId) : null;
  }

  @Audience('signed in')
  @Query(() => BlockConnection, { description: 'Whom she has blocked, the latest first.' })
  myBlocks(@Args() args: PageArgs, @Context() context: ApiContext): Promise<Connection<BlockEntity>> {
    return pageOfBlocks(context, args);
  }

  @Audience('signed in')
  @Query(() => MuteConnection, { description: 'Whom she has muted, the latest first.' })
  myMutes(@Args() args: PageArgs, @Context() context: ApiContext): Promise<Connection<MuteEntity>> {
    return pageOfMutes(context, args);
  }

  @Audience('in person')
  @Mutation(() => ChangePrivacyPayload)
  async changePrivacy(
    @input(ChangePrivacyInput) wish: ChangePrivacyInput,
    @Context() context: ApiContext,
  ): Promise<{ privacy: PersonEntity }> {
    const change = { parts: wish.parts ?? [], isUnlisted: wish.isUnlisted ?? undefined };
    const privacy = await act(context, async at => {
      const changed = await changePrivacy(at, change);
      if (change.parts.some(({ part }: { readonly part: string }) => part === 'home'))
        await deriveTripsOf(at, changed.id);
      return changed;
    });
    return { privacy };
  }

  @Audience('signed in')
  @Mutation(() => BlockPersonPayload, { description: 'From now on he sees her nowhere, and is not told.' })
  async blockPerson(
    @input(BlockPersonInput) { handle }: BlockPersonInput,
    @Context() context: ApiContext,
  ): Promise<BlockPersonPayload> {
    await act(context, at => blockPerson(at, handle));
    return { isBlocked: true };
  }

  @Audience('signed in')
  @Mutation(() => UnblockPersonPayload)
  async unblockPerson(
    @input(UnblockPersonInput) { handle }: UnblockPersonInput,
    @Context() context: ApiContext,
  ): Promise<UnblockPersonPayload> {
    await act(context, at => unblockPerson(at, handle));
    return { isBlocked: false };
  }

  @Audience('signed in')
  @Mutation(() => MutePersonPayload, { description: 'From now on her lists show nothing of them.' })
  async mutePerson(
    @input(MutePersonInput) { handle }: MutePersonInput,
    @Context() context: ApiContext,
  ): Promise<MutePersonPayload> {
    await act(context, at => mutePerson(at, handle));
    return { isMuted: true };
  }

  @Audience('signed in')
  @Mutation(() => UnmutePersonPayload)
  async unmutePerson(
    @input(UnmutePersonInput) { handle }: UnmutePersonInput,
    @Context() context: ApiContext,
  ): Promise<UnmutePersonPayload> {
    await act(context, at => unmutePerson(at, handle));
    return { isMuted: false };
  }
}
