import { Audience } from '#platform';
import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Pages } from '../pages.js';
import { readForm } from '../typed-form.js';
import { SearchPlacesDocument } from './places.documents.js';
import { PlacesPage } from './places.page.js';

const longestSearch = 80;

@Controller('places')
export class PlacesController {
  constructor(private readonly pages: Pages) {}

  @Audience('everyone')
  @Get()
  async search(
    @Query() query: Record<string, unknown>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const text = (readForm(query)['q'] ?? '').trim().slice(0, longestSearch);
    const { data, frame } = await this.pages.ask(SearchPlacesDocument, { text }, request, reply);
    this.pages.show(
      reply,
      PlacesPage({ frame, search: text === '' ? undefined : text, found: data.places.nodes }),
    );
  }
}
