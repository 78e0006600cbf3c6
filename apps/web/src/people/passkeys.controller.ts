import { Refusal } from '#kernel';
import { Audience } from '#platform';
import { Body, Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { addresses } from '../house/addresses.js';
import { Pages } from '../pages.js';
import { localPath, readForm } from '../typed-form.js';
import { dayInWords } from '../words/index.js';
import { EntryDocument } from './account.documents.js';
import {
  AddPasskeyDocument,
  PasskeysDocument,
  RemovePasskeyDocument,
  SignInByPasskeyDocument,
} from './passkey.documents.js';
import { PasskeysPage, type PasskeysPageProps } from './passkeys.page.js';
import { SignInPage } from './sign-in.page.js';

@Controller()
export class PasskeysController {
  constructor(private readonly pages: Pages) {}

  @Audience('in person')
  @Get('settings/passkeys')
  passkeys(
    @Query('done') done: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.show(request, reply, { done: done === 'added' || done === 'removed' ? done : undefined });
  }

  @Audience('in person')
  @Post('settings/passkeys')
  async change(
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { do: wish, name = '', answer = '', id = '' } = readForm(body);
    if (wish !== 'add' && wish !== 'remove') throw new Refusal('not_found');
    const outcome =
      wish === 'add'
        ? await this.pages.act(AddPasskeyDocument, { input: { name, answer } }, request, reply)
        : await this.pages.act(RemovePasskeyDocument, { input: { id } }, request, reply);
    if (!outcome.isDone)
      return this.show(request, reply, { typed: { name }, refusals: outcome.refusals }, 422);
    const done = wish === 'add' ? 'added' : 'removed';
    return this.pages.goTo(reply, `${addresses.settings.passkeys}?done=${done}`);
  }

  @Audience('everyone')
  @Post('sign-in/passkey')
  async signIn(
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { answer = '', back } = readForm(body);
    const outcome = await this.pages.act(SignInByPasskeyDocument, { input: { answer } }, request, reply);
    const wanted = back === undefined ? undefined : localPath(back);
    if (outcome.isDone)
      return this.pages.goTo(reply, wanted ?? addresses.person(outcome.data.signInByPasskey.person.handle));
    const { data, frame } = await this.pages.ask(EntryDocument, {}, request, reply);
    const { refusals } = outcome;
    const page = SignInPage({ frame, back: wanted, refusals, ...data.instance });
    return this.pages.showRefused(reply, page, refusals);
  }

  private async show(
    request: FastifyRequest,
    reply: FastifyReply,
    rest: Omit<PasskeysPageProps, 'frame' | 'passkeys'>,
    status = 200,
  ): Promise<void> {
    const { data, frame } = await this.pages.ask(PasskeysDocument, {}, request, reply);
    const passkeys = data.myPasskeys.map(({ id, name, addedAt, lastUsedAt }) => ({
      id,
      name,
      addedOn: dayInWords(addedAt, frame.language),
      lastUsedOn: lastUsedAt === null ? null : dayInWords(lastUsedAt, frame.language),
    }));
    this.pages.show(reply, PasskeysPage({ frame, passkeys, ...rest }), status);
  }
}
