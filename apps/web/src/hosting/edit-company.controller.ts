import { receiveCompanyPicture } from '#hosting';
import { Refusal, parseGlobalId } from '#kernel';
import { longestPhoto } from '#people';
import { Audience, readFormWithFile } from '#platform';
import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import { DataSource } from 'typeorm';
import { addresses } from '../house/addresses.js';
import { Pages } from '../pages.js';
import { readForm } from '../typed-form.js';
import { changeStep, type CompanyStep } from './company-changes.js';
import { CompanyToEditDocument, SetCompanyLogoDocument } from './company.documents.js';
import { companySections, sectionOfWish, type EditCompanyPageProps } from './edit-company.js';
import { EditCompanyPage } from './edit-company.page.js';

@Controller('companies/:slug/edit')
export class EditCompanyController {
  constructor(
    private readonly pages: Pages,
    private readonly database: DataSource,
  ) {}

  @Audience('signed in')
  @Get()
  async edit(
    @Param('slug') slug: string,
    @Query('saved') saved: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const known = [...companySections, 'founded' as const].find(section => section === saved);
    return this.show(slug, request, reply, { saved: known });
  }

  @Audience('signed in', { takesPictures: true })
  @Post()
  async change(
    @Param('slug') slug: string,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { data } = await this.pages.ask(CompanyToEditDocument, { slug }, request, reply);
    if (data.company?.myRole !== 'ADMIN') throw new Refusal('not_found');
    const { id } = data.company;
    const isPicture = body instanceof Readable;
    const form = isPicture ? { do: 'set-logo' } : readForm(body);
    const step = isPicture
      ? await this.takeLogo(id, body, request, reply)
      : await changeStep(id, form, body, (document, variables) =>
          this.pages.act(document, variables, request, reply),
        );
    if (!step) throw new Refusal('not_found');
    if (step.isDone) return this.pages.goTo(reply, savedAt(step.slug ?? slug, form['do'] ?? ''));
    const { found, refusals } = step;
    return this.show(slug, request, reply, { typed: form, found, refusals }, refusals ? 422 : 200);
  }

  /** The bytes of a picture fit into no document of the API, so they go the way that its clients' pictures go. */
  private async takeLogo(
    company: string,
    body: Readable,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<CompanyStep> {
    const { viewer, now } = await this.pages.caller(request, reply);
    const companyId = parseGlobalId(company)?.id ?? '';
    try {
      const type = request.headers['content-type'] ?? '';
      const read = async () => {
        const { file } = await readFormWithFile(body, type, { field: 'photo', most: longestPhoto });
        if (!file) throw new Refusal('photo_missing', {}, 'photo');
        return file;
      };
      const upload = await receiveCompanyPicture(
        this.database,
        { viewer, now },
        { companyId, use: 'logo' },
        read,
      );
      return await this.pages.act(SetCompanyLogoDocument, { input: { company, upload } }, request, reply);
    } catch (error) {
      if (!(error instanceof Refusal) || error.code === 'not_signed_in') throw error;
      const { code, facts } = error;
      return { isDone: false, refusals: [{ code, facts, field: 'photo' }] };
    }
  }

  private async show(
    slug: string,
    request: FastifyRequest,
    reply: FastifyReply,
    rest: Omit<EditCompanyPageProps, 'frame' | 'company' | 'offered'>,
    status = 200,
  ): Promise<void> {
    const { data, frame } = await this.pages.ask(CompanyToEditDocument, { slug }, request, reply);
    const { company, usualPractices: offered } = data;
    if (company?.myRole !== 'ADMIN') throw new Refusal('not_found');
    if (company.slug !== slug) return this.pages.moveTo(reply, addresses.companies.edit(company.slug));
    const sites = company.sites.toSorted((a, b) => Number(a.isClosed) - Number(b.isClosed));
    const page = EditCompanyPage({ frame, company: { ...company, sites }, offered, ...rest });
    this.pages.show(reply, page, status);
  }
}

/** Back to the section that was changed, which says so. */
function savedAt(slug: string, wish: string): string {
  const section = sectionOfWish[wish] ?? 'about';
  return `${addresses.companies.edit(slug)}?saved=${section}#${section}-title`;
}
