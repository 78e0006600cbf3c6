import { Audience } from '#platform';
import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { addresses } from '../house/addresses.js';
import { Pages } from '../pages.js';

/** The address people type who look for their settings. */
@Controller('settings')
export class SettingsController {
  constructor(private readonly pages: Pages) {}

  @Audience('signed in')
  @Get()
  home(@Res() reply: FastifyReply): void {
    this.pages.goTo(reply, addresses.settings.profile);
  }
}
