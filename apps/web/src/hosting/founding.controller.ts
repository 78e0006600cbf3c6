import { Audience } from '#platform';
import { Body, Controller, Get, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { addresses } from '../house/addresses.js';
import { StandingDocument } from '../people/person.documents.js';
import { Pages } from '../pages.js';
import { readForm } from '../typed-form.js';
import { FoundCompanyDocument } from './company.documents.js';
import { FoundCompanyPage, type FoundCompanyPageProps } from './found-company.page.js';
import { meantPlace } from './meant-place.js';

@Controller('companies/new')
export class FoundingController {
  constructor(private readonly pages: Pages) {}

  @Audience('signed in')
  @Get()
  async ask(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.show(request, reply, {});
  }

  @Audience('signed in')
  @Post()
  async found(
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const typed = readForm(body);
    const { name = '', slug = '' } = typed;
    const place = await meantPlace(typed, (document, variables) =>
      this.pages.act(document, variables, request, reply),
    );
    if ('places' in place) return this.show(request, reply, { typed, places: place.places });
    const input = { name, slug: slug.trim() === '' ? null : slug, place: place.placeId };
    const outcome = await this.pages.act(FoundCompanyDocument, { input }, request, reply);
    if (!outcome.isDone) return this.show(request, reply, { typed, refusals: outcome.refusals });
    const { company } = outcome.data.foundCompany;
    return this.pages.goTo(reply, `${addresses.companies.edit(company.slug)}?saved=founded`);
  }

  private async show(
    request: FastifyRequest,
    reply: FastifyReply,
    rest: Omit<FoundCompanyPageProps, 'frame'>,
  ): Promise<void> {
    const { frame } = await this.pages.ask(StandingDocument, {}, request, reply);
    const page = FoundCompanyPage({ frame, ...rest });
    return rest.refusals ? this.pages.showRefused(reply, page, rest.refusals) : this.pages.show(reply, page);
  }
}
