import { Refusal } from '#kernel';
import { Audience } from '#platform';
import { Body, Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { addresses } from '../house/addresses.js';
import { Pages } from '../pages.js';
import { readForm, type TypedForm } from '../typed-form.js';
import type { Refused } from '../words/index.js';
import { MakeTokenDocument, RevokeTokenDocument, TokensDocument } from './keys.documents.js';
import { usualDays } from './make-token.js';
import { dayOf, endOfDay } from './moment-text.js';
import { TokenMadePage } from './token-made.page.js';
import { TokensPage, type ScopeName, type TokensPageProps } from './tokens.page.js';

@Controller('settings/tokens')
export class TokensController {
  constructor(private readonly pages: Pages) {}

  @Audience('in person')
  @Get()
  async list(
    @Query('done') done: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.show(request, reply, { isRevoked: done === 'revoked' });
  }

  @Audience('in person')
  @Post()
  async change(
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const form = readForm(body);
    if (form['do'] === 'make') return this.make(form, request, reply);
    if (form['do'] === 'revoke') return this.revoke(form, request, reply);
    throw new Refusal('not_found');
  }

  private async make(form: TypedForm, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const { now } = await this.pages.caller(request, reply);
    const expiresAt = expiryOf(form, now);
    if (expiresAt === undefined) {
      const refused = { code: 'day_malformed', field: 'expiresAt', facts: { right: dayOf(now).toString() } };
      return this.showMistakes(form, [refused], request, reply);
    }
    const input = { name: form['name'] ?? '', scopes: scopesIn(form), expiresAt };
    const outcome = await this.pages.act(MakeTokenDocument, { input }, request, reply);
    if (!outcome.isDone) return this.showMistakes(form, outcome.refusals, request, reply);
    const { secret, token } = outcome.data.makeToken;
    const { frame } = await this.pages.ask(TokensDocument, {}, request, reply);
    return this.pages.showOnce(reply, TokenMadePage({ frame, name: token.name, secret }));
  }

  private async revoke(
    { token = '' }: TypedForm,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<void> {
    const outcome = await this.pages.act(RevokeTokenDocument, { input: { token } }, request, reply);
    if (!outcome.isDone) return this.show(request, reply, { refusals: outcome.refusals }, 422);
    return this.pages.goTo(reply, `${addresses.settings.tokens}?done=revoked`);
  }

  private showMistakes(
    typed: TypedForm,
    refusals: readonly Refused[],
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<void> {
    return this.show(request, reply, { typed, refusals }, 422);
  }

  private async show(
    request: FastifyRequest,
    reply: FastifyReply,
    rest: Omit<TokensPageProps, 'frame' | 'tokens' | 'now'>,
    status = 200,
  ): Promise<void> {
    const { now } = await this.pages.caller(request, reply);
    const { data, frame } = await this.pages.ask(TokensDocument, {}, request, reply);
    this.pages.show(
      reply,
      TokensPage({ frame, tokens: data.myTokens, now: now.toString(), ...rest }),
      status,
    );
  }
}

function scopesIn(form: TypedForm): ScopeName[] {
  return (['READ', 'WRITE', 'CALENDAR'] as const).filter(
    scope => form[`scope-${scope.toLowerCase()}`] === 'on',
  );
}

/** A token lives to the end of its last day; nothing, if that is no day. */
function expiryOf(
  { expiry = '', expiresAt = '' }: TypedForm,
  now: Temporal.Instant,
): string | null | undefined {
  if (expiry === 'never') return null;
  const days = usualDays.find(each => String(each) === expiry);
  if (days !== undefined) return endOfDay(dayOf(now).add({ days })).toString();
  if (!/^\d{4}-\d\d-\d\d$/.test(expiresAt)) return undefined;
  try {
    return endOfDay(Temporal.PlainDate.from(expiresAt)).toString();
  } catch {
    return undefined;
  }
}
