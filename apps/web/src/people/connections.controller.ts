import { Refusal } from '#kernel';
import { Audience, ORIGIN } from '#platform';
import { Body, Controller, Get, Inject, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { addresses } from '../house/addresses.js';
import { Pages } from '../pages.js';
import { readForm } from '../typed-form.js';
import { ConnectionsPage, dones, type ConnectionsPageProps } from './connections.page.js';
import { ErrandCookie } from './errand-cookie.js';
import { ConnectionsDocument, StartLinkingDocument, UnlinkIdentityDocument } from './identity.documents.js';
import { showForward } from './other-ways.controller.js';

@Controller('settings/connections')
export class ConnectionsController {
  private readonly cookie: ErrandCookie;

  constructor(
    private readonly pages: Pages,
    @Inject(ORIGIN) origin: string,
  ) {
    this.cookie = new ErrandCookie(origin);
  }

  @Audience('in person')
  @Get()
  async list(
    @Query('done') done: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.show(request, reply, { done: dones.find(each => each === done) });
  }

  @Audience('in person')
  @Post()
  async change(
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { do: wish, provider = '', issuer = '' } = readForm(body);
    if (wish === 'link') return this.link(provider, request, reply);
    if (wish !== 'unlink') throw new Refusal('not_found');
    const outcome = await this.pages.act(UnlinkIdentityDocument, { input: { issuer } }, request, reply);
    if (!outcome.isDone) return this.show(request, reply, { refused: outcome.refusals[0] });
    return this.pages.goTo(reply, `${addresses.settings.connections}?done=unlinked`);
  }

  private async link(provider: string, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    if (provider !== 'GITHUB' && provider !== 'OIDC') throw new Refusal('not_found');
    const input = { provider, back: `${addresses.settings.connections}?done=linked` } as const;
    const outcome = await this.pages.act(StartLinkingDocument, { input }, request, reply);
    if (!outcome.isDone) return this.show(request, reply, { refused: outcome.refusals[0] });
    const { address, secret } = outcome.data.start;
    this.cookie.keep(reply, secret);
    return showForward(this.pages, { provider, address }, request, reply);
  }

  private async show(
    request: FastifyRequest,
    reply: FastifyReply,
    rest: Pick<ConnectionsPageProps, 'done' | 'refused'>,
  ): Promise<void> {
    const { data, frame } = await this.pages.ask(ConnectionsDocument, {}, request, reply);
    const { myIdentities: identities, instance } = data;
    this.pages.show(
      reply,
      ConnectionsPage({ frame, identities, ...instance, ...rest }),
      rest.refused ? 422 : 200,
    );
  }
}
