import { Refusal } from '#kernel';
import { Audience } from '#platform';
import { Body, Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { addresses } from '../house/addresses.js';
import { Pages } from '../pages.js';
import { localPath, readForm } from '../typed-form.js';
import { isLanguage } from '../words/index.js';
import {
  SignInDocument,
  SignOutDocument,
  SignUpDocument,
  StandingDocument,
  WelcomeDocument,
} from './person.documents.js';
import { SignInPage } from './sign-in.page.js';
import { SignUpPage } from './sign-up.page.js';

@Controller()
export class SigningController {
  constructor(private readonly pages: Pages) {}

  @Audience('everyone')
  @Get('sign-up')
  async askSignUp(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { data, frame } = await this.pages.ask(WelcomeDocument, {}, request, reply);
    if (data.me) return this.pages.goTo(reply, addresses.person(data.me.handle));
    return this.pages.show(reply, SignUpPage({ frame, ...data.instance }));
  }

  @Audience('everyone')
  @Post('sign-up')
  async signUp(
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { name = '', handle = '', email = '', password = '' } = readForm(body);
    const typed = { name, handle, email };
    const outcome = await this.pages.act(SignUpDocument, { input: { ...typed, password } }, request, reply);
    if (outcome.isDone) return this.pages.goTo(reply, addresses.settings.profile);
    const { data, frame } = await this.pages.ask(WelcomeDocument, {}, request, reply);
    return this.pages.show(
      reply,
      SignUpPage({ frame, typed, refusals: outcome.refusals, ...data.instance }),
      422,
    );
  }

  @Audience('everyone')
  @Get('sign-in')
  async askSignIn(
    @Query('back') back: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { data, frame } = await this.pages.ask(StandingDocument, {}, request, reply);
    const wanted = typeof back === 'string' ? localPath(back) : undefined;
    if (data.me) return this.pages.goTo(reply, wanted ?? addresses.person(data.me.handle));
    return this.pages.show(reply, SignInPage({ frame, back: wanted, ...data.instance }));
  }

  @Audience('everyone')
  @Post('sign-in')
  async signIn(
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { email = '', password = '', back } = readForm(body);
    const outcome = await this.pages.act(SignInDocument, { input: { email, password } }, request, reply);
    const wanted = back === undefined ? undefined : localPath(back);
    if (outcome.isDone)
      return this.pages.goTo(reply, wanted ?? addresses.person(outcome.data.signIn.person.handle));
    const { data, frame } = await this.pages.ask(StandingDocument, {}, request, reply);
    return this.pages.show(
      reply,
      SignInPage({ frame, typed: { email }, back: wanted, refusals: outcome.refusals, ...data.instance }),
      422,
    );
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
