import { Refusal } from '#kernel';
import { Audience } from '#platform';
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { addresses } from '../house/addresses.js';
import { Pages } from '../pages.js';
import { CompanyDocument, MyCompaniesDocument } from './company.documents.js';
import { CompanyPage } from './company.page.js';
import { OwnCompaniesPage } from './own-companies.page.js';

@Controller('companies')
export class CompanyController {
  constructor(private readonly pages: Pages) {}

  @Audience('signed in')
  @Get('mine')
  async own(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { data, frame } = await this.pages.ask(MyCompaniesDocument, {}, request, reply);
    return this.pages.show(reply, OwnCompaniesPage({ frame, companies: data.myCompanies }));
  }

  @Audience('everyone')
  @Get(':slug')
  async company(
    @Param('slug') slug: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { data, frame } = await this.pages.ask(CompanyDocument, { slug }, request, reply);
    const { company } = data;
    if (!company) throw new Refusal('not_found');
    if (company.slug !== slug)
      return this.pages.moveTo(reply, addresses.company(company.slug) + request.url.replace(/^[^?]*/, ''));
    const practices = company.practices.toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
    return this.pages.show(reply, CompanyPage({ frame, company: { ...company, practices } }));
  }
}
