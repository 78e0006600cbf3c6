import { Audience } from '#platform';
import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { addresses } from '../house/addresses.js';
import { Pages } from '../pages.js';
import { AuditPage } from './audit.page.js';
import { endOfDay, startOfDay } from './days.js';
import { askedFor, waysOn } from './list-pages.js';
import { AuditDocument } from './moderation.documents.js';

@Controller('admin/audit')
export class AuditController {
  constructor(private readonly pages: Pages) {}

  @Audience('moderators')
  @Get()
  async audit(
    @Query() query: Record<string, unknown>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const asked = {
      person: askedFor(query['person']).trim().replace(/^@/, ''),
      what: askedFor(query['what']),
      since: askedFor(query['since']),
      until: askedFor(query['until']),
    };
    const after = askedFor(query['after']) || null;
    const { person, what, since, until } = asked;
    const variables = {
      person: person || null,
      what: what || null,
      since: startOfDay(since),
      before: endOfDay(until),
      after,
    };
    const { data, frame } = await this.pages.ask(AuditDocument, variables, request, reply);
    const { nodes, pageInfo } = data.auditLog;
    const ways = waysOn(addresses.admin.audit, asked, pageInfo, { after, newestFirst: true });
    return this.pages.show(reply, AuditPage({ frame, asked, entries: nodes, ...ways }));
  }
}
