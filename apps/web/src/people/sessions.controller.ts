import { Refusal } from '#kernel';
import { Audience } from '#platform';
import { Body, Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { addresses } from '../house/addresses.js';
import { Pages, type Outcome } from '../pages.js';
import { readForm, type TypedForm } from '../typed-form.js';
import { EndOtherSessionsDocument, EndSessionDocument, SessionsDocument } from './keys.documents.js';
import { SessionsPage, type SessionsPageProps } from './sessions.page.js';

@Controller('settings/sessions')
export class SessionsController {
  constructor(private readonly pages: Pages) {}

  @Audience('in person')
  @Get()
  async list(
    @Query('done') done: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.show(request, reply, { done: done === 'one' || done === 'others' ? done : undefined });
  }

  @Audience('in person')
  @Post()
  async end(
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const form = readForm(body);
    const outcome = await this.carryOut(form, request, reply);
    if (!outcome.isDone) return this.show(request, reply, { refusals: outcome.refusals }, 422);
    const done = form['do'] === 'end' ? 'one' : 'others';
    return this.pages.goTo(reply, `${addresses.settings.sessions}?done=${done}`);
  }

  private carryOut(
    { do: wish, session = '' }: TypedForm,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<Outcome<unknown>> {
    if (wish === 'end') return this.pages.act(EndSessionDocument, { input: { session } }, request, reply);
    if (wish === 'end-others') return this.pages.act(EndOtherSessionsDocument, {}, request, reply);
    throw new Refusal('not_found');
  }

  private async show(
    request: FastifyRequest,
    reply: FastifyReply,
    rest: Omit<SessionsPageProps, 'frame' | 'sessions'>,
    status = 200,
  ): Promise<void> {
    const { data, frame } = await this.pages.ask(SessionsDocument, {}, request, reply);
    this.pages.show(reply, SessionsPage({ frame, sessions: data.mySessions, ...rest }), status);
  }
}
