import { Audience } from '#platform';
import { Body, Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { addresses } from '../house/addresses.js';
import { StandingDocument } from '../people/person.documents.js';
import { Pages } from '../pages.js';
import { readForm } from '../typed-form.js';
import type { Refused } from '../words/index.js';
import { CompanyInvitationDocument, JoinCompanyDocument } from './company.documents.js';
import { JoinCompanyPage } from './join-company.page.js';

@Controller('companies/join')
export class JoiningController {
  constructor(private readonly pages: Pages) {}

  @Audience('everyone')
  @Get()
  async ask(
    @Query('secret') secret: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.show(typeof secret === 'string' ? secret : '', request, reply);
  }

  @Audience('signed in')
  @Post()
  async join(
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { secret = '' } = readForm(body);
    const outcome = await this.pages.act(JoinCompanyDocument, { input: { secret } }, request, reply);
    if (!outcome.isDone) return this.show(secret, request, reply, outcome.refusals);
    const { slug } = outcome.data.joinCompany.company;
    return this.pages.goTo(reply, `${addresses.companies.people(slug)}?done=joined`);
  }

  private async show(
    secret: string,
    request: FastifyRequest,
    reply: FastifyReply,
    refusals?: readonly Refused[],
  ): Promise<void> {
    const { frame } = await this.pages.ask(StandingDocument, {}, request, reply);
    const outcome = await this.pages.act(CompanyInvitationDocument, { secret }, request, reply);
    const tooMany = outcome.isDone
      ? undefined
      : outcome.refusals.find(({ code }) => code === 'too_many_tries');
    const invitation = outcome.isDone ? outcome.data.companyInvitation : null;
    const page = JoinCompanyPage({ frame, secret, invitation, refusals });
    const all = tooMany ? [tooMany] : refusals;
    return all ? this.pages.showRefused(reply, page, all) : this.pages.show(reply, page);
  }
}
