import { Refusal } from '#kernel';
import { Audience } from '#platform';
import { Body, Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { addresses } from '../house/addresses.js';
import { Pages } from '../pages.js';
import { readForm } from '../typed-form.js';
import { InvitationsDocument, InviteDocument, WithdrawInvitationDocument } from './account.documents.js';
import { InvitationsPage, type InvitationOnPage, type InvitationsPageProps } from './invitations.page.js';

@Controller('admin/invitations')
export class InvitationsController {
  constructor(private readonly pages: Pages) {}

  @Audience('admins')
  @Get()
  look(
    @Query('after') after: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.show(request, reply, {}, typeof after === 'string' ? after : null);
  }

  @Audience('admins')
  @Post()
  async change(
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const form = readForm(body);
    const { note = '', id = '' } = form;
    if (form['do'] === 'withdraw') {
      const outcome = await this.pages.act(WithdrawInvitationDocument, { input: { id } }, request, reply);
      if (!outcome.isDone) return this.show(request, reply, { refusals: outcome.refusals });
      return this.pages.goTo(reply, addresses.admin.invitations);
    }
    if (form['do'] !== 'invite') throw new Refusal('not_found');
    const outcome = await this.pages.act(InviteDocument, { input: { note } }, request, reply);
    if (!outcome.isDone) return this.show(request, reply, { typed: { note }, refusals: outcome.refusals });
    // The answer itself shows the link: an address that led to it would be as good as the invitation.
    return this.show(request, reply, { link: outcome.data.invite.link });
  }

  private async show(
    request: FastifyRequest,
    reply: FastifyReply,
    rest: Pick<InvitationsPageProps, 'link' | 'typed' | 'refusals'>,
    after: string | null = null,
  ): Promise<void> {
    const { data, frame } = await this.pages.ask(InvitationsDocument, { after }, request, reply);
    const { now } = await this.pages.caller(request, reply);
    const { nodes, pageInfo } = data.invitations;
    const page = InvitationsPage({
      frame,
      policy: data.instance.signUp,
      invitations: nodes.map(node => onPage(node, now)),
      ...(pageInfo.hasNextPage && pageInfo.endCursor !== null && { after: pageInfo.endCursor }),
      ...rest,
    });
    return rest.refusals ? this.pages.showRefused(reply, page, rest.refusals) : this.pages.show(reply, page);
  }
}

interface Told extends Pick<InvitationOnPage, 'id' | 'note' | 'maker' | 'guest'> {
  readonly expiresAt: string;
  readonly usedAt: string | null;
}

function onPage({ id, note, maker, guest, ...told }: Told, now: Temporal.Instant): InvitationOnPage {
  const ends = Temporal.Instant.from(told.expiresAt);
  const isOver = Temporal.Instant.compare(ends, now) <= 0;
  const state = told.usedAt === null ? (isOver ? 'expired' : 'open') : 'used';
  return { id, note, maker, guest, state, expiresOn: ends.toZonedDateTimeISO('UTC').toPlainDate() };
}
