import { Refusal } from '#kernel';
import { Audience } from '#platform';
import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { addresses } from '../house/addresses.js';
import { Pages } from '../pages.js';
import { readForm } from '../typed-form.js';
import type { Refused } from '../words/index.js';
import { OfferAnswerPage } from './offer-answer.page.js';
import {
  AnswerOfferDocument,
  ConfirmOfferDocument,
  OfferDocument,
  PauseOfferDocument,
} from './offer.documents.js';
import { OfferPage } from './offer.page.js';

@Controller('offers')
export class OffersController {
  constructor(private readonly pages: Pages) {}

  @Audience('everyone')
  @Get(':slug')
  async offer(
    @Param('slug') slug: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { data, frame } = await this.pages.ask(OfferDocument, { slug }, request, reply);
    const { offer, thisWeek } = data;
    if (!offer) throw new Refusal('not_found');
    if (offer.slug !== slug) return this.pages.moveTo(reply, addresses.offer(offer.slug));
    return this.pages.show(
      reply,
      OfferPage({
        frame,
        offer,
        nowWeek: thisWeek,
        fits: offer.fitsMyTrips.map(({ trip, ...fit }) => ({ ...fit, own: trip })),
      }),
    );
  }

  @Audience('everyone')
  @Get(':slug/still')
  async still(
    @Param('slug') slug: string,
    @Query('secret') secret: unknown,
    @Query('said') said: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const typed = { secret: typeof secret === 'string' ? secret : '' };
    return this.showAnswer(
      slug,
      { ...typed, said: said === 'holds' || said === 'pause' ? said : undefined },
      request,
      reply,
    );
  }

  @Audience('everyone')
  @Post(':slug/still')
  async answer(
    @Param('slug') slug: string,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { secret = '', answer } = readForm(body);
    const holds = answer === 'holds';
    const outcome =
      secret === ''
        ? await this.answerSignedIn(slug, holds, request, reply)
        : await this.pages.act(
            AnswerOfferDocument,
            { input: { offer: slug, secret, holds } },
            request,
            reply,
          );
    if (outcome.isDone) {
      return this.pages.goTo(reply, `${addresses.offerStill(slug)}?said=${holds ? 'holds' : 'pause'}`);
    }
    return this.showAnswer(slug, { secret, refusals: outcome.refusals }, request, reply);
  }

  private async answerSignedIn(slug: string, holds: boolean, request: FastifyRequest, reply: FastifyReply) {
    const { data } = await this.pages.ask(OfferDocument, { slug }, request, reply);
    if (!data.offer) throw new Refusal('not_found');
    const input = { offer: data.offer.id };
    if (holds) return this.pages.act(ConfirmOfferDocument, { input }, request, reply);
    return this.pages.act(PauseOfferDocument, { input }, request, reply);
  }

  private async showAnswer(
    slug: string,
    rest: { secret: string; said?: 'holds' | 'pause' | undefined; refusals?: readonly Refused[] },
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<void> {
    const { data, frame } = await this.pages.ask(OfferDocument, { slug }, request, reply);
    const { offer } = data;
    if (!offer) throw new Refusal('not_found');
    // An address with a secret is told to nobody, and kept by nobody.
    reply.header('referrer-policy', 'no-referrer');
    const page = OfferAnswerPage({ frame, offer, ...rest });
    if (rest.refusals) return this.pages.showRefused(reply, page, rest.refusals);
    return this.pages.showOnce(reply, page);
  }
}
