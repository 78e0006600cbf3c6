import { Refusal } from '#kernel';
import { Audience, CLOCK, type Clock } from '#platform';
import { Body, Controller, Get, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { addresses } from '../house/addresses.js';
import { Pages } from '../pages.js';
import { readForm } from '../typed-form.js';
import type { Refused } from '../words/index.js';
import { startOfDay } from './days.js';
import { DecidePage, type DecidePageProps } from './decide.page.js';
import { askedFor, waysOn } from './list-pages.js';
import { DecideReportDocument, OneReportDocument, QueueDocument } from './moderation.documents.js';
import { QueuePage } from './queue.page.js';
import { actions } from './words-for.js';

/** The desk of those who look after reports. */
@Controller('admin')
export class QueueController {
  constructor(
    private readonly pages: Pages,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Audience('moderators')
  @Get()
  home(@Res() reply: FastifyReply): void {
    this.pages.goTo(reply, addresses.admin.reports);
  }

  @Audience('moderators')
  @Get('reports')
  async queue(
    @Query() { state: wanted, after: cursor, done }: Record<string, unknown>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const state = wanted === 'decided' ? 'DECIDED' : 'OPEN';
    const after = askedFor(cursor) || null;
    const { data, frame } = await this.pages.ask(QueueDocument, { state, after }, request, reply);
    const { nodes, pageInfo } = data.reports;
    const asked = state === 'DECIDED' ? { state: 'decided' } : {};
    const ways = waysOn(addresses.admin.reports, asked, pageInfo, {
      after,
      newestFirst: state === 'DECIDED',
    });
    return this.pages.show(
      reply,
      QueuePage({ frame, state, reports: nodes, hasDecided: done !== undefined, ...ways }),
    );
  }

  @Audience('moderators')
  @Get('reports/:id')
  async report(
    @Param('id') id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.show(id, request, reply, {});
  }

  @Audience('moderators')
  @Post('reports/:id')
  async decide(
    @Param('id') id: string,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { action = '', until = '', message = '', outcome = '', note = '' } = readForm(body);
    const typed = { action, until, message, outcome, note };
    const back = (refusals: readonly Refused[]) => this.show(id, request, reply, { typed, refusals }, 422);
    const wanted = actions.find(each => each === action);
    if (!wanted) return back([{ code: 'report_action_missing', field: 'action' }]);
    const input = {
      report: id,
      action: wanted,
      until: wanted === 'SUSPEND' ? startOfDay(until) : null,
      message,
      outcome,
      note,
    };
    const decided = await this.pages.act(DecideReportDocument, { input }, request, reply);
    if (!decided.isDone) return back(decided.refusals);
    return this.pages.goTo(reply, `${addresses.admin.reports}?done=1#content`);
  }

  private async show(
    id: string,
    request: FastifyRequest,
    reply: FastifyReply,
    rest: Pick<DecidePageProps, 'typed' | 'refusals'>,
    status = 200,
  ): Promise<void> {
    const { data, frame } = await this.pages.ask(OneReportDocument, { id }, request, reply);
    if (!data.report) throw new Refusal('not_found');
    const tomorrow = this.clock().toZonedDateTimeISO('UTC').toPlainDate().add({ days: 1 }).toString();
    return this.pages.show(reply, DecidePage({ frame, report: data.report, tomorrow, ...rest }), status);
  }
}
