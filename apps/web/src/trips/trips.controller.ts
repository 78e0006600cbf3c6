import { Refusal } from '#kernel';
import { Audience } from '#platform';
import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { addresses } from '../house/addresses.js';
import { Pages } from '../pages.js';
import { TripDocument } from './trip.documents.js';
import { TripPage } from './trip.page.js';

@Controller('trips')
export class TripsController {
  constructor(private readonly pages: Pages) {}

  @Audience('everyone')
  @Get(':slug')
  async trip(
    @Param('slug') slug: string,
    @Query('key') key: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const variables = { slug, key: typeof key === 'string' ? key : null };
    const { data, frame } = await this.pages.ask(TripDocument, variables, request, reply);
    const { trip, thisWeek } = data;
    if (!trip) throw new Refusal('not_found');
    if (trip.slug !== slug) {
      return this.pages.moveTo(reply, addresses.trip(trip.slug) + request.url.replace(/^[^?]*/, ''));
    }
    // For whoever never reads the markup; and a key in an address is told to no other site.
    if (trip.audience !== 'EVERYONE') {
      reply.header('x-robots-tag', 'noindex').header('referrer-policy', 'no-referrer');
    }
    return this.pages.show(
      reply,
      TripPage({
        frame,
        trip,
        nowWeek: thisWeek,
        fits: trip.fitsMyOffers.map(({ offer, ...fit }) => ({ ...fit, own: offer })),
      }),
    );
  }
}
