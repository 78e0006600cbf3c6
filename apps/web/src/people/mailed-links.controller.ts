import { Refusal } from '#kernel';
import { Audience } from '#platform';
import { Body, Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { addresses } from '../house/addresses.js';
import { Pages } from '../pages.js';
import { readForm } from '../typed-form.js';
import type { Refused } from '../words/index.js';
import {
  AskForPasswordResetDocument,
  EntryDocument,
  MailedLinkDocument,
  ProveAddressDocument,
  ResetPasswordDocument,
  SignInByLinkDocument,
} from './account.documents.js';
import { ForgottenPage } from './forgotten.page.js';
import { MailedLinkPage, StaleLinkPage, type MailedLinkPageProps } from './mailed-link.page.js';

type Purpose = MailedLinkPageProps['link']['purpose'];

/** What a page of links is for, and where one asks for another. */
interface Opening {
  readonly secret: string;
  readonly purposes: readonly Purpose[];
  readonly wayOn: string;
}

const arriving = { purposes: ['SIGN_IN'], wayOn: addresses.signIn } as const;
const resetting = { purposes: ['RESET'], wayOn: addresses.forgotten } as const;
const proving = { purposes: ['VERIFY', 'CHANGE'], wayOn: addresses.settings.account } as const;

/** Links that came by mail: to look at one shows what it would do, and its button does it. */
@Controller()
export class MailedLinksController {
  constructor(private readonly pages: Pages) {}

  @Audience('everyone')
  @Get('forgotten')
  async askWho(
    @Query('asked') asked: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { data, frame } = await this.pages.ask(EntryDocument, {}, request, reply);
    this.pages.show(reply, ForgottenPage({ frame, ...data.instance, isAsked: asked === 'link' }));
  }

  @Audience('everyone')
  @Post('forgotten')
  async ask(
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { email = '' } = readForm(body);
    const outcome = await this.pages.act(AskForPasswordResetDocument, { input: { email } }, request, reply);
    if (outcome.isDone) return this.pages.goTo(reply, `${addresses.forgotten}?asked=link`);
    const { data, frame } = await this.pages.ask(EntryDocument, {}, request, reply);
    const { refusals } = outcome;
    const page = ForgottenPage({ frame, typed: email, refusals, ...data.instance });
    return this.pages.showRefused(reply, page, refusals);
  }

  @Audience('everyone')
  @Get('sign-in/link')
  arrive(
    @Query('secret') secret: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.open({ ...arriving, secret: textOf(secret) }, request, reply);
  }

  @Audience('everyone')
  @Post('sign-in/link')
  async signIn(
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { secret = '' } = readForm(body);
    const outcome = await this.pages.act(SignInByLinkDocument, { input: { secret } }, request, reply);
    if (!outcome.isDone) return this.open({ ...arriving, secret }, request, reply, outcome.refusals);
    return this.pages.goTo(reply, addresses.person(outcome.data.signInByLink.person.handle));
  }

  @Audience('everyone')
  @Get('reset')
  choose(
    @Query('secret') secret: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.open({ ...resetting, secret: textOf(secret) }, request, reply);
  }

  @Audience('everyone')
  @Post('reset')
  async reset(
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { secret = '', password = '' } = readForm(body);
    const outcome = await this.pages.act(
      ResetPasswordDocument,
      { input: { secret, password } },
      request,
      reply,
    );
    if (!outcome.isDone) return this.open({ ...resetting, secret }, request, reply, outcome.refusals);
    return this.pages.goTo(reply, `${addresses.settings.account}?done=password`);
  }

  @Audience('in person')
  @Get('verify')
  look(
    @Query('secret') secret: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.open({ ...proving, secret: textOf(secret) }, request, reply);
  }

  @Audience('in person')
  @Post('verify')
  async verify(
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { secret = '' } = readForm(body);
    const outcome = await this.pages.act(ProveAddressDocument, { input: { secret } }, request, reply);
    if (!outcome.isDone) return this.open({ ...proving, secret }, request, reply, outcome.refusals);
    return this.pages.goTo(reply, `${addresses.settings.account}?done=verified`);
  }

  /** The page of a link, or of one that opens nothing any more. */
  private async open(
    { secret, purposes, wayOn }: Opening,
    request: FastifyRequest,
    reply: FastifyReply,
    refusals?: readonly Refused[],
  ): Promise<void> {
    const outcome = await this.pages.act(MailedLinkDocument, { secret }, request, reply);
    const caller = await this.pages.caller(request, reply);
    if (outcome.isDone && purposes.includes(outcome.data.mailedLink.purpose)) {
      const { me, mailedLink: link } = outcome.data;
      const page = MailedLinkPage({ frame: this.pages.frame(caller, request, me), secret, link, refusals });
      return refusals ? this.pages.showRefused(reply, page, refusals) : this.pages.show(reply, page);
    }
    const tooMany = outcome.isDone
      ? undefined
      : outcome.refusals.find(({ code }) => code === 'too_many_tries');
    if (tooMany) throw new Refusal(tooMany.code, tooMany.facts);
    const { frame } = await this.pages.ask(EntryDocument, {}, request, reply);
    return this.pages.show(reply, StaleLinkPage({ frame, wayOn }), 410);
  }
}

function textOf(query: unknown): string {
  return typeof query === 'string' ? query : '';
}
