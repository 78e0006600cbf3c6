import { Refusal } from '#kernel';
import { Audience, ENV, type Env } from '#platform';
import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Pages } from '../pages.js';
import { StyleguidePage } from './styleguide.page.js';

/** Every component in every state, for those who work on the site. */
@Controller('styleguide')
export class StyleguideController {
  constructor(
    private readonly pages: Pages,
    @Inject(ENV) private readonly env: Env,
  ) {}

  @Audience('everyone')
  @Get()
  async styleguide(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    if (this.env.NODE_ENV === 'production') throw new Refusal('not_found');
    const frame = this.pages.frame(await this.pages.caller(request, reply), request, null);
    this.pages.show(reply, StyleguidePage({ frame }));
  }
}
