import { printOfferWeeks, receiveCompanyPicture } from '#hosting';
import { Refusal, parseGlobalId } from '#kernel';
import { longestPhoto } from '#people';
import { Audience, readFormWithFile } from '#platform';
import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import { DataSource } from 'typeorm';
import { addresses } from '../house/addresses.js';
import { Pages } from '../pages.js';
import { readChoices, readForm, type TypedForm } from '../typed-form.js';
import { EditOfferPage } from './edit-offer.page.js';
import { offerSections, type EditOfferPageProps, type OfferSection } from './edit-offer.js';
import { NewOfferPage } from './new-offer.page.js';
import { offerStep, placeIn, type OfferStep } from './offer-changes.js';
import {
  AddLodgingPictureDocument,
  DraftOfferDocument,
  NewOfferDocument,
  OwnOfferDocument,
} from './offer.documents.js';

@Controller()
export class EditOffersController {
  constructor(
    private readonly pages: Pages,
    private readonly database: DataSource,
  ) {}

  @Audience('signed in')
  @Get('companies/:slug/offers/new')
  begin(
    @Param('slug') slug: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.showNew(slug, {}, request, reply);
  }

  @Audience('signed in')
  @Post('companies/:slug/offers/new')
  async draft(
    @Param('slug') slug: string,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const form = readForm(body);
    const { title = '', work = '' } = form;
    const { company } = (await this.pages.ask(NewOfferDocument, { slug }, request, reply)).data;
    if (!company) throw new Refusal('not_found');
    const input = { company: company.id, title, work, place: placeIn(form) };
    const outcome = await this.pages.act(DraftOfferDocument, { input }, request, reply);
    if (outcome.isDone)
      return this.pages.goTo(reply, addresses.editOffer(outcome.data.draftOffer.offer.slug));
    return this.showNew(slug, { typed: form, refusals: outcome.refusals }, request, reply);
  }

  @Audience('signed in')
  @Get('offers/:slug/edit')
  edit(
    @Param('slug') slug: string,
    @Query('saved') saved: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.show(slug, { saved: offerSections.find(section => section === saved) }, request, reply);
  }

  @Audience('signed in', { takesPictures: true })
  @Post('offers/:slug/edit')
  async change(
    @Param('slug') slug: string,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const offer = await this.ownOffer(slug, request, reply);
    if (body instanceof Readable) return this.takePicture(offer, body, request, reply);
    const form = readForm(body);
    const step = await offerStep(offer.id, form, body, (document, variables) =>
      this.pages.act(document, variables, request, reply),
    );
    if (!step) throw new Refusal('not_found');
    return this.goOn(slug, step, form, { roles: readChoices(body, 'roles') }, request, reply);
  }

  /** The bytes of a picture fit into no document of the API, so they go the way that its clients' pictures go. */
  private async takePicture(
    offer: { readonly id: string; readonly slug: string; readonly company: { readonly id: string } },
    body: Readable,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<void> {
    const { viewer, now } = await this.pages.caller(request, reply);
    const companyId = parseGlobalId(offer.company.id)?.id ?? '';
    let form: TypedForm = { do: 'add-picture' };
    try {
      const type = request.headers['content-type'] ?? '';
      const wish = { companyId, use: 'lodging' } as const;
      const upload = await receiveCompanyPicture(this.database, { viewer, now }, wish, async () => {
        const { file, fields } = await readFormWithFile(body, type, { field: 'photo', most: longestPhoto });
        form = { ...fields, do: 'add-picture' };
        if (!file) throw new Refusal('photo_missing', {}, 'photo');
        return file;
      });
      const input = { offer: offer.id, upload, alt: form['alt'] ?? '' };
      const step = await this.pages.act(AddLodgingPictureDocument, { input }, request, reply);
      return await this.goOn(offer.slug, atPhoto(step), form, undefined, request, reply);
    } catch (error) {
      if (!(error instanceof Refusal) || error.code === 'not_signed_in') throw error;
      const { code, facts } = error;
      const step = { isDone: false, refusals: [{ code, facts, field: 'photo' }] } as const;
      return this.goOn(offer.slug, step, form, undefined, request, reply);
    }
  }

  private async goOn(
    slug: string,
    step: OfferStep,
    form: TypedForm,
    ticked: EditOfferPageProps['ticked'],
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<void> {
    if (step.isDone) return this.pages.goTo(reply, afterwards(slug, form['do'], step.copy));
    const { found, refusals } = step;
    const isDetails = form['do'] === 'save-details';
    const rest = { typed: form, found, refusals, ticked: isDetails ? ticked : undefined };
    return this.show(slug, rest, request, reply, refusals ? 422 : 200);
  }

  private async ownOffer(slug: string, request: FastifyRequest, reply: FastifyReply) {
    const { data } = await this.pages.ask(OwnOfferDocument, { slug }, request, reply);
    const { offer } = data;
    if (!offer || !mayKeep(offer.myRole)) throw new Refusal('not_found');
    return offer;
  }

  private async show(
    slug: string,
    rest: Pick<EditOfferPageProps, 'typed' | 'ticked' | 'refusals' | 'found' | 'saved'>,
    request: FastifyRequest,
    reply: FastifyReply,
    status = 200,
  ): Promise<void> {
    const { data, frame } = await this.pages.ask(OwnOfferDocument, { slug }, request, reply);
    const { offer, thisWeek: nowWeek, spokenLanguages, usualPractices } = data;
    if (!offer || !mayKeep(offer.myRole)) throw new Refusal('not_found');
    if (offer.slug !== slug) return this.pages.moveTo(reply, addresses.editOffer(offer.slug));
    const offered = { languages: spokenLanguages, practices: usualPractices };
    const kept = printOfferWeeks(offer.weeks);
    this.pages.show(reply, EditOfferPage({ frame, offer, nowWeek, kept, offered, ...rest }), status);
  }

  private async showNew(
    slug: string,
    rest: Pick<Parameters<typeof NewOfferPage>[0], 'typed' | 'refusals'>,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<void> {
    const { data, frame } = await this.pages.ask(NewOfferDocument, { slug }, request, reply);
    const { company } = data;
    if (!company || !mayKeep(company.myRole)) throw new Refusal('not_found');
    if (company.slug !== slug) return this.pages.moveTo(reply, addresses.newOffer(company.slug));
    this.pages.show(reply, NewOfferPage({ frame, company, ...rest }), rest.refusals ? 422 : 200);
  }
}

/** Whether the page is worth showing; the API says for itself who may change what. */
function mayKeep(role: string | null): boolean {
  return role === 'ADMIN' || role === 'CONTACT';
}

/** A picture that cannot be added is one that was chosen in this field. */
function atPhoto(step: OfferStep): OfferStep {
  if (step.isDone || !step.refusals) return step;
  const refusals = step.refusals.map(each => (each.field === 'alt' ? each : { ...each, field: 'photo' }));
  return { ...step, refusals };
}

const sectionOf: readonly (readonly [end: RegExp, section: OfferSection])[] = [
  [/details$/, 'details'],
  [/skill$/, 'skills'],
  [/practices?$/, 'practices'],
  [/language$/, 'languages'],
  [/weeks$/, 'weeks'],
  [/picture$/, 'pictures'],
];

/** Back to the section that was changed, which says so; where the offer itself has moved, to its page. */
function afterwards(slug: string, wish = '', copy?: string): string {
  if (copy !== undefined) return addresses.editOffer(copy);
  const section = sectionOf.find(([end]) => end.test(wish))?.[1];
  if (section === undefined) return addresses.offer(slug);
  return `${addresses.editOffer(slug)}?saved=${section}#${section}-title`;
}
