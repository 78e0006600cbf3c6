import { Refusal } from '#kernel';
import { Audience } from '#platform';
import { Body, Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { addresses } from '../house/addresses.js';
import { Pages } from '../pages.js';
import { localPath, readForm } from '../typed-form.js';
import { askedFor, waysOn } from './list-pages.js';
import {
  ConfirmWarningDocument,
  OwnReportsDocument,
  ReportDocument,
  ReportFormDocument,
} from './moderation.documents.js';
import { OwnReportsPage } from './own-reports.page.js';
import { ReportPage, type ReportPageProps } from './report.page.js';
import { reasons } from './words-for.js';

/** What anybody with an account does about what she saw, and about what she was told. */
@Controller()
export class ReportsController {
  constructor(private readonly pages: Pages) {}

  @Audience('signed in')
  @Get('report')
  async askReport(
    @Query('id') id: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.showForm(askedFor(id), request, reply, {});
  }

  @Audience('signed in')
  @Post('report')
  async report(
    @Query('id') id: unknown,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const subject = askedFor(id);
    const { reason = '', words = '' } = readForm(body);
    const typed = { reason, words };
    const wanted = reasons.find(each => each === reason);
    if (!wanted) {
      const refusals = [{ code: 'report_reason_missing', field: 'reason' }];
      return this.showForm(subject, request, reply, { typed, refusals }, 422);
    }
    const input = { subject, reason: wanted, words };
    const outcome = await this.pages.act(ReportDocument, { input }, request, reply);
    if (outcome.isDone) return this.pages.goTo(reply, `${addresses.settings.reports}?sent=1`);
    return this.showForm(subject, request, reply, { typed, refusals: outcome.refusals }, 422);
  }

  @Audience('signed in')
  @Get('settings/reports')
  async ownReports(
    @Query('sent') sent: unknown,
    @Query('after') cursor: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const after = askedFor(cursor) || null;
    const { data, frame } = await this.pages.ask(OwnReportsDocument, { after }, request, reply);
    const { nodes, pageInfo } = data.myReports;
    const ways = waysOn(addresses.settings.reports, {}, pageInfo, { after, newestFirst: true });
    return this.pages.show(
      reply,
      OwnReportsPage({ frame, reports: nodes, hasSent: sent !== undefined, ...ways }),
    );
  }

  @Audience('signed in')
  @Post('warnings/confirm')
  async confirm(
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { warning = '', back } = readForm(body);
    const outcome = await this.pages.act(ConfirmWarningDocument, { input: { warning } }, request, reply);
    const [refused] = outcome.isDone ? [] : outcome.refusals;
    if (refused) throw new Refusal(refused.code, refused.facts);
    return this.pages.goTo(reply, localPath(back));
  }

  private async showForm(
    id: string,
    request: FastifyRequest,
    reply: FastifyReply,
    rest: Pick<ReportPageProps, 'typed' | 'refusals'>,
    status = 200,
  ): Promise<void> {
    const { data, frame } = await this.pages.ask(ReportFormDocument, { id }, request, reply);
    if (!data.reportable) throw new Refusal('not_found');
    return this.pages.show(reply, ReportPage({ frame, subject: data.reportable, ...rest }), status);
  }
}
