import { Audience, CLOCK, Freshness, weekAt, type Clock } from '#platform';
import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { seasonSpanOf } from '../house/season.js';
import { KeptPages } from '../kept-pages.js';
import { Pages } from '../pages.js';
import { HomeDocument } from './home.documents.js';
import { HomePage } from './home.page.js';

@Controller()
export class HomeController {
  private readonly kept = new KeptPages();

  constructor(
    private readonly pages: Pages,
    private readonly freshness: Freshness,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Audience('everyone')
  @Get()
  async home(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { viewer, language } = await this.pages.caller(request, reply);
    if (viewer.kind !== 'stranger' || request.url !== '/') {
      return this.pages.send(reply, await this.render(request, reply));
    }
    const thisWeek = weekAt(this.clock());
    const version = `${await this.freshness.versionOf('season')} ${thisWeek}`;
    const page = await this.kept.keep(language, version, () => this.render(request, reply));
    return this.pages.sendKept(request, reply, page);
  }

  private async render(request: FastifyRequest, reply: FastifyReply): Promise<string> {
    const { data, frame } = await this.pages.ask(HomeDocument, {}, request, reply);
    const trips = data.trips.nodes;
    return this.pages.html(
      HomePage({ frame, season: { ...seasonSpanOf(trips, data.thisWeek), trips }, nowWeek: data.thisWeek }),
    );
  }
}
