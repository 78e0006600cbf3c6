import { archiveToFetch } from '#people';
import { Refusal, isUuid } from '#kernel';
import { Audience, CLOCK, FileStore, type Clock } from '#platform';
import { Body, Controller, Get, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { addresses } from '../house/addresses.js';
import { Pages } from '../pages.js';
import { localPath, readForm } from '../typed-form.js';
import {
  ComeBackDocument,
  LeaveWalzDocument,
  OrderArchiveDocument,
  OwnDataDocument,
} from './data.documents.js';
import { DataPage, isUnderWay, type DataPageProps } from './data.page.js';
import { LeavePage, type LeavePageProps } from './leave.page.js';

/** So soon a browser looks again how far an archive is, with script or without. */
const looksAgainAfterSeconds = 2;

@Controller('settings/data')
export class DataController {
  constructor(
    private readonly pages: Pages,
    private readonly files: FileStore,
    private readonly database: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Audience('in person')
  @Get()
  async data(
    @Query('stays') stays: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.show(request, reply, { cameBack: stays !== undefined });
  }

  @Audience('in person')
  @Post()
  async change(
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { do: wish, back } = readForm(body);
    const at = [request, reply] as const;
    switch (wish) {
      case 'order-archive': {
        const outcome = await this.pages.act(OrderArchiveDocument, {}, ...at);
        if (outcome.isDone) return this.pages.goTo(reply, addresses.settings.data);
        return this.show(...at, { refusals: outcome.refusals }, 422);
      }
      case 'stay': {
        const outcome = await this.pages.act(ComeBackDocument, {}, ...at);
        if (!outcome.isDone) return this.show(...at, { refusals: outcome.refusals }, 422);
        const to = back === undefined ? addresses.settings.data : localPath(back);
        return this.pages.goTo(reply, to === addresses.settings.data ? `${to}?stays` : to);
      }
      default:
        throw new Refusal('not_found');
    }
  }

  @Audience('in person')
  @Get('leave')
  async askLeave(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.showLeave(request, reply, {});
  }

  @Audience('in person')
  @Post('leave')
  async leave(
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { password = '', handle = '' } = readForm(body);
    const outcome = await this.pages.act(LeaveWalzDocument, { input: { password, handle } }, request, reply);
    if (outcome.isDone) return this.pages.goTo(reply, addresses.settings.data);
    return this.showLeave(request, reply, { refusals: outcome.refusals, typed: { handle } }, 422);
  }

  @Audience('signed in', { scope: 'read' })
  @Get('archive/:file')
  async fetch(
    @Param('file') file: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { viewer } = await this.pages.caller(request, reply);
    const [, id = ''] = /^(.+)\.zip$/.exec(file) ?? [];
    if (viewer.kind !== 'person' || !isUuid(id)) throw new Refusal('not_found');
    const archive = await archiveToFetch(this.database.manager, id, viewer.personId, this.clock());
    const found = archive?.fileKey ? await this.files.open(archive.fileKey) : undefined;
    if (!archive || !found) throw new Refusal('not_found');
    const day = archive.orderedAt.toZonedDateTimeISO('UTC').toPlainDate().toString();
    void reply
      .header('content-type', found.type)
      .header('content-length', found.size)
      .header('content-disposition', `attachment; filename="walz-${day}.zip"`)
      .header('cache-control', 'private, no-store')
      .send(found.stream);
  }

  private async show(
    request: FastifyRequest,
    reply: FastifyReply,
    rest: Pick<DataPageProps, 'refusals' | 'cameBack'>,
    status = 200,
  ): Promise<void> {
    const { data, frame } = await this.pages.ask(OwnDataDocument, {}, request, reply);
    const { me, myArchives: archives, myLeaving: leaving } = data;
    if (!me) throw new Refusal('not_signed_in');
    if (isUnderWay(archives[0])) {
      // Back to the plain address: the answer to a form is not asked for again.
      reply.header('refresh', `${looksAgainAfterSeconds}; url=${addresses.settings.data}`);
    }
    this.pages.show(reply, DataPage({ frame, archives, leaving, ...rest }), status);
  }

  private async showLeave(
    request: FastifyRequest,
    reply: FastifyReply,
    rest: Pick<LeavePageProps, 'refusals' | 'typed'>,
    status = 200,
  ): Promise<void> {
    const { data, frame } = await this.pages.ask(OwnDataDocument, {}, request, reply);
    const { me, myLeaving } = data;
    if (!me) throw new Refusal('not_signed_in');
    if (myLeaving.leavesAt !== null) return this.pages.goTo(reply, addresses.settings.data);
    const { asksPassword } = myLeaving;
    this.pages.show(reply, LeavePage({ frame, handle: me.handle, asksPassword, ...rest }), status);
  }
}
