import { Audience } from '#platform';
import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { addresses } from '../house/addresses.js';
import { Pages } from '../pages.js';
import { readForm, type TypedForm } from '../typed-form.js';
import type { Refused } from '../words/index.js';
import { asideReasons, type Side } from './fit.js';
import { importances, type Importance } from './importance.js';
import {
  AskingOfferDocument,
  AskingTripDocument,
  SetMatchAsideDocument,
  TakeBackMatchDocument,
  WeighMatchesDocument,
} from './choices.documents.js';
import { OfferMatchesDocument, TripMatchesDocument } from './matches.documents.js';
import type { MatchesProps } from './matches.page.js';
import { OfferMatchesPage } from './offer-matches.page.js';
import { TripMatchesPage } from './trip-matches.page.js';

const partNames = ['MUTUAL', 'GIVE', 'TAKE', 'NEAR', 'WEEK', 'LANG', 'COMFORT', 'TRUST', 'REPLY'] as const;

type Rest = Pick<MatchesProps<never>, 'done' | 'refusals'>;

@Controller()
export class MatchesController {
  constructor(private readonly pages: Pages) {}

  @Audience('in person')
  @Get('trips/:slug/matches')
  trip(
    @Param('slug') slug: string,
    @Query() query: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.showTrip(slug, readForm(query), request, reply, { done: doneIn(readForm(query)) });
  }

  @Audience('in person')
  @Post('trips/:slug/matches')
  async changeTrip(
    @Param('slug') slug: string,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { data } = await this.pages.ask(AskingTripDocument, { trip: slug }, request, reply);
    const form = readForm(body);
    const pair = { trip: data.offersForTrip.trip.id, offer: form['met'] ?? '' };
    const outcome = await this.change('JOURNEYMAN', pair, form, request, reply);
    if (outcome.length > 0) return this.showTrip(slug, {}, request, reply, { refusals: outcome });
    return this.pages.goTo(reply, `${addresses.tripMatches(slug)}?done=${doneBy(form)}`);
  }

  @Audience('in person')
  @Get('offers/:slug/matches')
  offer(
    @Param('slug') slug: string,
    @Query() query: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.showOffer(slug, readForm(query), request, reply, { done: doneIn(readForm(query)) });
  }

  @Audience('in person')
  @Post('offers/:slug/matches')
  async changeOffer(
    @Param('slug') slug: string,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { data } = await this.pages.ask(AskingOfferDocument, { offer: slug }, request, reply);
    const form = readForm(body);
    const pair = { offer: data.tripsForOffer.offer.id, trip: form['met'] ?? '' };
    const outcome = await this.change('HOST', pair, form, request, reply);
    if (outcome.length > 0) return this.showOffer(slug, {}, request, reply, { refusals: outcome });
    return this.pages.goTo(reply, `${addresses.offerMatches(slug)}?done=${doneBy(form)}`);
  }

  private async change(
    side: Side,
    pair: { readonly trip: string; readonly offer: string },
    form: TypedForm,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<readonly Refused[]> {
    const outcome = await this.wish(side, pair, form, request, reply);
    return outcome.isDone ? [] : outcome.refusals;
  }

  private wish(
    side: Side,
    pair: { readonly trip: string; readonly offer: string },
    form: TypedForm,
    request: FastifyRequest,
    reply: FastifyReply,
  ) {
    if (form['do'] === 'weigh') {
      const parts = partNames.map(part => ({
        part,
        times: importances[(form[part] ?? 'usual') as Importance] ?? 1,
      }));
      return this.pages.act(WeighMatchesDocument, { input: { side, parts } }, request, reply);
    }
    if (form['do'] === 'back')
      return this.pages.act(TakeBackMatchDocument, { input: { ...pair, side } }, request, reply);
    const reason = asideReasons.find(known => known === form['reason']) ?? 'OTHER';
    const words = form['words'] ?? '';
    return this.pages.act(SetMatchAsideDocument, { input: { ...pair, side, reason, words } }, request, reply);
  }

  private async showTrip(
    slug: string,
    { after }: TypedForm,
    request: FastifyRequest,
    reply: FastifyReply,
    rest: Rest,
  ): Promise<void> {
    const { data, frame } = await this.pages.ask(
      TripMatchesDocument,
      { trip: slug, after: after ?? null },
      request,
      reply,
    );
    const { trip, nodes, nearMisses, surprise, asides, weights, pageInfo } = data.offersForTrip;
    if (trip.slug !== slug) return this.pages.moveTo(reply, addresses.tripMatches(trip.slug));
    const page = TripMatchesPage({
      frame,
      trip,
      isOpen: trip.state === 'OPEN',
      weights,
      now: data.thisWeek,
      fits: nodes.map(({ offer, ...fit }) => ({ ...fit, met: offer })),
      nearMisses: nearMisses.map(({ offer, ...fit }) => ({ ...fit, met: offer })),
      surprise: surprise && { ...surprise, met: surprise.offer },
      asides: asides.map(({ offer, ...aside }) => ({ ...aside, met: offer })),
      ...paged(addresses.tripMatches(slug), after, pageInfo),
      ...rest,
    });
    this.send(reply, page, rest);
  }

  private async showOffer(
    slug: string,
    { after }: TypedForm,
    request: FastifyRequest,
    reply: FastifyReply,
    rest: Rest,
  ): Promise<void> {
    const { data, frame } = await this.pages.ask(
      OfferMatchesDocument,
      { offer: slug, after: after ?? null },
      request,
      reply,
    );
    const { offer, nodes, nearMisses, surprise, asides, weights, pageInfo } = data.tripsForOffer;
    if (offer.slug !== slug) return this.pages.moveTo(reply, addresses.offerMatches(offer.slug));
    const page = OfferMatchesPage({
      frame,
      offer,
      isOpen: offer.state === 'OPEN',
      weights,
      now: data.thisWeek,
      fits: nodes.map(({ trip, ...fit }) => ({ ...fit, met: trip })),
      nearMisses: nearMisses.map(({ trip, ...fit }) => ({ ...fit, met: trip })),
      surprise: surprise && { ...surprise, met: surprise.trip },
      asides: asides.map(({ trip, ...aside }) => ({ ...aside, met: trip })),
      ...paged(addresses.offerMatches(slug), after, pageInfo),
      ...rest,
    });
    this.send(reply, page, rest);
  }

  private send(reply: FastifyReply, page: ReturnType<typeof TripMatchesPage>, { refusals }: Rest): void {
    if (refusals) return this.pages.showRefused(reply, page, refusals);
    return this.pages.show(reply, page);
  }
}

function paged(
  path: string,
  after: string | undefined,
  { hasNextPage, endCursor }: { readonly hasNextPage: boolean; readonly endCursor: string | null },
): Pick<MatchesProps<never>, 'isFirstPage' | 'nextPage'> {
  return {
    isFirstPage: after === undefined,
    nextPage:
      hasNextPage && endCursor !== null ? `${path}?after=${encodeURIComponent(endCursor)}` : undefined,
  };
}

const dones = { aside: 'aside', back: 'back', weigh: 'weighed' } as const;

function doneBy({ do: wish }: TypedForm): (typeof dones)[keyof typeof dones] {
  return wish === 'weigh' || wish === 'back' ? dones[wish] : 'aside';
}

function doneIn({ done }: TypedForm): MatchesProps<never>['done'] {
  return Object.values(dones).find(known => known === done);
}
