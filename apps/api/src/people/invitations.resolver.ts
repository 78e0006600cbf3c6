import { Refusal, isUuid, parseGlobalId } from '#kernel';
import {
  invitationsUntil,
  inviteSomebody,
  isInvitation,
  parseNote,
  triesAtInvitations,
  withdrawInvitation,
  type InvitationEntity,
} from '#people';
import { Audience, ORIGIN } from '#platform';
import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { PageArgs, pageOf, parsePage, type Connection } from '../connection.js';
import { act, type ApiContext } from '../context.js';
import { input } from '../input.js';
import { InviteInput, WithdrawInvitationInput } from './account.input.js';
import { InvitePayload, WithdrawInvitationPayload } from './account.payload.js';
import { InvitationConnection } from './account.type.js';
import { atSecret } from './secrets.js';

@Resolver()
export class InvitationsResolver {
  constructor(@Inject(ORIGIN) private readonly origin: string) {}

  @Audience('everyone')
  @Query(() => Boolean, { description: 'Whether an account can be made with this invitation now.' })
  async isInvited(
    @Args('invitation', { type: () => String }) secret: string,
    @Context() context: ApiContext,
  ): Promise<boolean> {
    const { db, now, address } = context;
    const looking = atSecret(context, triesAtInvitations(address), async () => {
      if (!(await isInvitation(db, secret, now))) throw new Refusal('invitation_unknown');
      return true;
    });
    return looking.catch((error: unknown) => {
      if (error instanceof Refusal && error.code === 'invitation_unknown') return false;
      throw error;
    });
  }

  @Audience('admins')
  @Query(() => InvitationConnection, { description: 'Every invitation, the newest first.' })
  async invitations(
    @Args() args: PageArgs,
    @Context() { db }: ApiContext,
  ): Promise<Connection<InvitationEntity>> {
    const page = parsePage(args, 'invitations');
    if (page.after !== null && !isUuid(page.after)) throw new Refusal('cursor_foreign', {}, 'after');
    const found = await invitationsUntil(db, { limit: page.first + 1, after: page.after });
    return pageOf(found, page, 'invitations', ({ id }) => id);
  }

  @Audience('admins')
  @Mutation(() => InvitePayload, { description: 'Makes a link by which one person can make an account.' })
  async invite(
    @input(InviteInput) wish: InviteInput,
    @Context() context: ApiContext,
  ): Promise<{ readonly invitation: InvitationEntity; readonly link: string }> {
    const note = parseNote(wish.note);
    const { invitation, secret } = await act(context, at => inviteSomebody(at, note));
    return { invitation, link: `${this.origin}/sign-up?invitation=${secret}` };
  }

  @Audience('admins')
  @Mutation(() => WithdrawInvitationPayload, { description: 'Makes a link void that nobody has used yet.' })
  async withdrawInvitation(
    @input(WithdrawInvitationInput) { id }: WithdrawInvitationInput,
    @Context() context: ApiContext,
  ): Promise<WithdrawInvitationPayload> {
    const meant = parseGlobalId(id);
    if (meant?.kind !== 'Invitation' || !isUuid(meant.id)) throw new Refusal('not_found');
    await act(context, at => withdrawInvitation(at, meant.id));
    return { withdrawnId: id };
  }
}
