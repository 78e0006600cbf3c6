import { Refusal } from '#kernel';
import { Audience } from '#platform';
import { Body, Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { addresses } from '../house/addresses.js';
import { Pages, type Outcome } from '../pages.js';
import { readForm } from '../typed-form.js';
import { AccountsPage, hereOf, type AccountsPageProps, type Only } from './accounts.page.js';
import { askedFor, waysOn } from './list-pages.js';
import { AccountsDocument, AppointDocument, LiftMeasureDocument } from './moderation.documents.js';

interface Asked {
  readonly search: string;
  readonly only: Only | null;
  readonly after: string | null;
}

/** Who is there, how she stands, and what can be changed about that. */
@Controller('admin/people')
export class AccountsController {
  constructor(private readonly pages: Pages) {}

  @Audience('moderators')
  @Get()
  async people(
    @Query() query: Record<string, unknown>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.show(askedIn(query), request, reply, { isDone: query['done'] !== undefined });
  }

  @Audience('moderators')
  @Post()
  async change(
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { person = '', do: wish = '', back = '' } = readForm(body);
    const asked = askedIn(Object.fromEntries(new URLSearchParams(back.split('?')[1] ?? '')));
    const outcome = await this.carryOut(person, wish, request, reply);
    if (!outcome.isDone) return this.show(asked, request, reply, { refusals: outcome.refusals }, 422);
    const here = hereOf(asked.search, asked.only);
    return this.pages.goTo(reply, `${here}${here.includes('?') ? '&' : '?'}done=1`);
  }

  private carryOut(
    person: string,
    wish: string,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<Outcome<unknown>> {
    const [what, which] = wish.split(' ');
    const measure = (['HIDE', 'SUSPEND', 'BAN'] as const).find(each => each === which);
    if (what === 'lift' && measure) {
      return this.pages.act(LiftMeasureDocument, { input: { person, measure } }, request, reply);
    }
    if (what !== 'appoint') throw new Refusal('not_found');
    const duty = (['MODERATOR', 'ADMIN'] as const).find(each => each === which) ?? null;
    return this.pages.act(AppointDocument, { input: { person, duty } }, request, reply);
  }

  private async show(
    { search, only, after }: Asked,
    request: FastifyRequest,
    reply: FastifyReply,
    rest: Pick<AccountsPageProps, 'isDone' | 'refusals'>,
    status = 200,
  ): Promise<void> {
    const { data, frame } = await this.pages.ask(AccountsDocument, { search, only, after }, request, reply);
    const { nodes, pageInfo } = data.accounts;
    const ways = waysOn(addresses.admin.people, { search, only: only ?? '' }, pageInfo, {
      after,
      newestFirst: true,
    });
    return this.pages.show(
      reply,
      AccountsPage({ frame, search, only, accounts: nodes, ...rest, ...ways }),
      status,
    );
  }
}

function askedIn(query: Readonly<Record<string, unknown>>): Asked {
  const { search, only, after } = query;
  return {
    search: askedFor(search),
    only: only === 'ON_DUTY' || only === 'UNDER_A_MEASURE' ? only : null,
    after: askedFor(after) || null,
  };
}
