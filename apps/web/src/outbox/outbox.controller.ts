import { Refusal } from '#kernel';
import { Audience } from '#platform';
import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { addresses } from '../house/addresses.js';
import { Pages } from '../pages.js';
import { readForm } from '../typed-form.js';
import { DropMailDocument, MailDocument, OutboxDocument, RetryMailDocument } from './outbox.documents.js';
import { OutboxMailPage } from './outbox-mail.page.js';
import { OutboxPage, type OutboxPageProps } from './outbox.page.js';

type At = readonly [FastifyRequest, FastifyReply];

@Controller('admin/outbox')
export class OutboxController {
  constructor(private readonly pages: Pages) {}

  @Audience('admins')
  @Get()
  list(
    @Query() query: Record<string, unknown>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { done, after } = readForm(query);
    return this.show([request, reply], after, {
      done: done === 'retry' || done === 'drop' ? done : undefined,
    });
  }

  @Audience('admins')
  @Get(':id')
  async mail(
    @Param('id') id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { data, frame } = await this.pages.ask(MailDocument, { id }, request, reply);
    if (!data.mail) throw new Refusal('not_found');
    const hours = await this.hoursSince(data.mail.createdAt, [request, reply]);
    this.pages.show(reply, OutboxMailPage({ frame, mail: { ...data.mail, hours } }));
  }

  @Audience('admins')
  @Post(':id')
  async change(
    @Param('id') mail: string,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const wish = readForm(body)['do'];
    if (wish !== 'retry' && wish !== 'drop') throw new Refusal('not_found');
    const document = wish === 'retry' ? RetryMailDocument : DropMailDocument;
    const outcome = await this.pages.act<unknown, { input: { mail: string } }>(
      document,
      { input: { mail } },
      request,
      reply,
    );
    if (outcome.isDone) return this.pages.goTo(reply, `${addresses.admin.outbox}?done=${wish}`);
    return this.show([request, reply], undefined, { refusals: outcome.refusals }, 422);
  }

  private async show(
    at: At,
    after: string | undefined,
    rest: Pick<OutboxPageProps, 'done' | 'refusals'>,
    status = 200,
  ): Promise<void> {
    const { data, frame } = await this.pages.ask(OutboxDocument, { after: after ?? null }, ...at);
    const { nodes, pageInfo } = data.outbox;
    const mails = await Promise.all(
      nodes.map(async mail => ({ ...mail, hours: await this.hoursSince(mail.createdAt, at) })),
    );
    const nextPage = pageInfo.hasNextPage
      ? `${addresses.admin.outbox}?after=${pageInfo.endCursor ?? ''}`
      : undefined;
    const { sendsMail } = data.instance;
    this.pages.show(at[1], OutboxPage({ frame, sendsMail, mails, nextPage, ...rest }), status);
  }

  private async hoursSince(moment: string, at: At): Promise<number> {
    const { now } = await this.pages.caller(...at);
    return Math.max(0, Math.floor(now.since(Temporal.Instant.from(moment)).total('hours')));
  }
}
