import { Refusal } from '#kernel';
import { Audience } from '#platform';
import { Body, Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { addresses } from '../house/addresses.js';
import { Pages } from '../pages.js';
import { localPath, readForm } from '../typed-form.js';
import { isLanguage } from '../words/index.js';
import { AskForSignInLinkDocument, EntryDocument, IsInvitedDocument } from './account.documents.js';
import { SignInDocument, SignOutDocument, SignUpDocument, WelcomeDocument } from './person.documents.js';
import { SignInPage } from './sign-in.page.js';
import { SignUpPage } from './sign-up.page.js';

@Controller()
export class SigningController {
  constructor(private readonly pages: Pages) {}

  @Audience('everyone')
  @Get('sign-up')
  async askSignUp(
    @Query('invitation') invitation: unknown,
    @Query('back') back: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { data, frame } = await this.pages.ask(WelcomeDocument, {}, request, reply);
    const wanted = typeof back === 'string' ? localPath(back) : undefined;
    if (data.me) return this.pages.goTo(reply, wanted ?? addresses.person(data.me.handle));
    if (data.instance.signUp !== 'INVITATION' || typeof invitation !== 'string')
      return this.pages.show(reply, SignUpPage({ frame, back: wanted, ...data.instance }));
    const outcome = await this.pages.act(IsInvitedDocument, { invitation }, request, reply);
    const isInvited = outcome.isDone && outcome.data.isInvited;
    return this.pages.show(
      reply,
      SignUpPage({ frame, invitation, isInvited, back: wanted, ...data.instance }),
    );
  }

  @Audience('everyone')
  @Post('sign-up')
  async signUp(
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { name = '', handle = '', email = '', password = '', invitation, back } = readForm(body);
    const wanted = back === undefined ? undefined : localPath(back);
    const typed = { name, handle, email };
    const wish = { ...typed, password, ...(invitation !== undefined && { invitation }) };
    const outcome = await this.pages.act(SignUpDocument, { input: wish }, request, reply);
    if (outcome.isDone) return this.pages.goTo(reply, wanted ?? `${addresses.settings.profile}?welcome`);
    const { data, frame } = await this.pages.ask(WelcomeDocument, {}, request, reply);
    const { refusals } = outcome;
    const page = SignUpPage({ frame, typed, refusals, invitation, back: wanted, ...data.instance });
    return this.pages.showRefused(reply, page, refusals);
  }

  @Audience('everyone')
  @Get('sign-in')
  async askSignIn(
    @Query() query: Readonly<Record<string, unknown>>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { data, frame } = await this.pages.ask(EntryDocument, {}, request, reply);
    const { back, asked, again } = query;
    const wanted = typeof back === 'string' ? localPath(back) : undefined;
    // Whoever is signed in and must prove that it is she comes here all the same.
    if (data.me && again !== 'yes') return this.pages.goTo(reply, wanted ?? addresses.person(data.me.handle));
    const isAsked = asked === 'link';
    return this.pages.show(reply, SignInPage({ frame, back: wanted, isAsked, ...data.instance }));
  }

  @Audience('everyone')
  @Post('sign-in')
  async signIn(
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const form = readForm(body);
    const { email = '', password = '', back } = form;
    const wanted = back === undefined ? undefined : localPath(back);
    const outcome =
      form['do'] === 'link'
        ? await this.pages.act(AskForSignInLinkDocument, { input: { email } }, request, reply)
        : await this.pages.act(SignInDocument, { input: { email, password } }, request, reply);
    if (outcome.isDone) {
      const { data } = outcome;
      if ('signIn' in data)
        return this.pages.goTo(reply, wanted ?? addresses.person(data.signIn.person.handle));
      const query = new URLSearchParams({ asked: 'link', ...(wanted !== undefined && { back: wanted }) });
      return this.pages.goTo(reply, `${addresses.signIn}?${query.toString()}`);
    }
    const { data, frame } = await this.pages.ask(EntryDocument, {}, request, reply);
    const { refusals } = outcome;
    const page = SignInPage({ frame, typed: { email }, back: wanted, refusals, ...data.instance });
    return this.pages.showRefused(reply, page, refusals);
  }

  @Audience('everyone')
  @Post('sign-out')
  async signOut(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.pages.act(SignOutDocument, {}, request, reply);
    return this.pages.goTo(reply, addresses.home);
  }

  @Audience('everyone')
  @Post('language')
  chooseLanguage(@Body() body: unknown, @Res() reply: FastifyReply): void {
    const { language = '', back } = readForm(body);
    if (!isLanguage(language)) throw new Refusal('language_unknown', { known: ['en', 'de'] }, 'language');
    this.pages.rememberLanguage(reply, language);
    this.pages.goTo(reply, localPath(back));
  }
}
