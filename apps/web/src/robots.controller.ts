import { Audience } from '#platform';
import { Controller, Get, Header } from '@nestjs/common';
import { addresses } from './house/addresses.js';

/**
 * Whoever collects pages and calendars is welcome to all that is for everyone. A page that somebody wants left out says
 * so itself: an address named here would be told to everybody, and a page that may not be fetched cannot say "noindex".
 */
const rules = `User-agent: *
Disallow: /settings/
Disallow: /admin/
Disallow: ${addresses.graphql}
Disallow: ${addresses.signIn}?
Disallow: ${addresses.forgotten}
`;

@Controller('robots.txt')
export class RobotsController {
  @Audience('everyone')
  @Get()
  @Header('content-type', 'text/plain; charset=utf-8')
  @Header('cache-control', 'public, max-age=3600')
  robots(): string {
    return rules;
  }
}
