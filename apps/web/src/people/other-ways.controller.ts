import { Refusal } from '#kernel';
import { Audience, ORIGIN } from '#platform';
import { Body, Controller, Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { addresses } from '../house/addresses.js';
import { Pages } from '../pages.js';
import { localPath, readForm, type TypedForm } from '../typed-form.js';
import type { Refused } from '../words/index.js';
import { ErrandCookie } from './errand-cookie.js';
import { ForwardPage } from './forward.page.js';
import {
  FinishSignInDocument,
  LinkIdentityDocument,
  SignUpByIdentityDocument,
  StartSignInDocument,
  WaitingIdentityDocument,
  WaysInDocument,
} from './identity.documents.js';
import type { WayIn } from './other-ways.js';
import { SignInTroublePage } from './sign-in-trouble.page.js';
import { WaitingIdentityPage } from './waiting-identity.page.js';

/** What is not hers, but the provider's; all else is. */
const statuses: Readonly<Record<string, number>> = {
  provider_unreachable: 503,
  provider_answer_odd: 502,
  too_many_tries: 429,
};

/** To a provider and back. */
@Controller('sign-in')
export class OtherWaysController {
  private readonly cookie: ErrandCookie;

  constructor(
    private readonly pages: Pages,
    @Inject(ORIGIN) origin: string,
  ) {
    this.cookie = new ErrandCookie(origin);
  }

  @Audience('everyone')
  @Post('with/:provider')
  async start(
    @Param('provider') slug: string,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { back } = readForm(body);
    const input = { provider: providerOf(slug), back: back === undefined ? null : localPath(back) };
    const outcome = await this.pages.act(StartSignInDocument, { input }, request, reply);
    if (!outcome.isDone) return this.showTrouble(outcome.refusals, request, reply);
    const { address, secret } = outcome.data.start;
    this.cookie.keep(reply, secret);
    return showForward(this.pages, { provider: input.provider, address }, request, reply);
  }

  /** The address holds a code that is good for one use, so nothing is ever shown here that stays. */
  @Audience('everyone')
  @Get('with/:provider/callback')
  async finish(
    @Param('provider') slug: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const [, query = ''] = /\?(.*)$/s.exec(request.url) ?? [];
    const input = { provider: providerOf(slug), secret: this.cookie.read(request), query };
    const outcome = await this.pages.act(FinishSignInDocument, { input }, request, reply);
    if (!outcome.isDone) return this.showTrouble(outcome.refusals, request, reply);
    const { person, secret, back } = outcome.data.finishSignIn;
    if (secret === null) this.cookie.drop(reply);
    else this.cookie.keep(reply, secret);
    if (secret !== null || !person) return this.pages.goTo(reply, addresses.signInWaiting);
    return this.pages.goTo(reply, back === null ? addresses.person(person.handle) : localPath(back));
  }

  @Audience('everyone')
  @Get('waiting')
  async askWaiting(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.showWaiting(request, reply);
  }

  @Audience('everyone')
  @Post('waiting')
  async decide(
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const form = readForm(body);
    switch (form['do']) {
      case 'sign-up':
        return this.signUp(form, request, reply);
      case 'link':
        return this.link(request, reply);
      case 'leave':
        this.cookie.drop(reply);
        return this.pages.goTo(reply, addresses.home);
      default:
        throw new Refusal('not_found');
    }
  }

  private async signUp(typed: TypedForm, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const { name = '', handle = '', email = null } = typed;
    const input = { secret: this.cookie.read(request), name, handle, email };
    const outcome = await this.pages.act(SignUpByIdentityDocument, { input }, request, reply);
    if (!outcome.isDone) return this.showWaiting(request, reply, { typed, refusals: outcome.refusals });
    this.cookie.drop(reply);
    return this.pages.goTo(reply, addresses.settings.profile);
  }

  private async link(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const input = { secret: this.cookie.read(request) };
    const outcome = await this.pages.act(LinkIdentityDocument, { input }, request, reply);
    if (!outcome.isDone) return this.showWaiting(request, reply, { refusals: outcome.refusals });
    this.cookie.drop(reply);
    const { back } = outcome.data.linkIdentity;
    return this.pages.goTo(
      reply,
      back === null ? `${addresses.settings.connections}?done=linked` : localPath(back),
    );
  }

  private async showWaiting(
    request: FastifyRequest,
    reply: FastifyReply,
    rest: { readonly typed?: TypedForm; readonly refusals?: readonly Refused[] } = {},
  ): Promise<void> {
    const secret = this.cookie.read(request);
    const { data, frame } = await this.pages.ask(WaitingIdentityDocument, { secret }, request, reply);
    const waiting = data.waitingIdentity;
    if (!waiting) return this.pages.goTo(reply, addresses.signIn);
    return this.pages.show(
      reply,
      WaitingIdentityPage({ frame, waiting, ...rest }),
      rest.refusals ? 422 : 200,
    );
  }

  private async showTrouble(
    [refused = { code: 'unknown' }]: readonly Refused[],
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<void> {
    const { frame } = await this.pages.ask(WaysInDocument, {}, request, reply);
    this.pages.show(
      reply,
      SignInTroublePage({ frame: { ...frame, path: addresses.signIn }, refused }),
      statuses[refused.code] ?? 422,
    );
  }
}

function providerOf(slug: string): WayIn['provider'] {
  if (slug === 'github') return 'GITHUB';
  if (slug === 'oidc') return 'OIDC';
  throw new Refusal('not_found');
}

/** Also where somebody who is signed in sets out to link an account. */
export async function showForward(
  pages: Pages,
  to: { readonly provider: WayIn['provider']; readonly address: string },
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  const { data, frame } = await pages.ask(WaysInDocument, {}, request, reply);
  const provider = data.instance.waysIn.find(way => way.provider === to.provider)?.name ?? '';
  pages.show(
    reply,
    ForwardPage({ frame: { ...frame, path: addresses.signIn }, provider, address: to.address }),
  );
}
