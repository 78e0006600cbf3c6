import { Audience } from '#platform';
import { Controller, Get, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Pages } from '../pages.js';
import { ErrorPage } from './error.page.js';

/** What the service worker keeps for the time without a network: alike for everybody, so it names nobody. */
@Controller('offline')
export class OfflineController {
  constructor(private readonly pages: Pages) {}

  @Audience('everyone')
  @Get()
  async offline(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const frame = this.pages.frame(await this.pages.caller(request, reply), request, null);
    this.pages.show(reply, ErrorPage({ frame, kind: 'offline' }));
  }
}
