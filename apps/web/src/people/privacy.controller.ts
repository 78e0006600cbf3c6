import { Refusal } from '#kernel';
import { Audience } from '#platform';
import { Body, Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { addresses } from '../house/addresses.js';
import { Pages, type Outcome } from '../pages.js';
import { localPath, readForm, type TypedForm } from '../typed-form.js';
import {
  BlockPersonDocument,
  ChangePrivacyDocument,
  MutePersonDocument,
  PrivacyDocument,
  UnblockPersonDocument,
  UnmutePersonDocument,
} from './privacy.documents.js';
import { PrivacyPage } from './privacy.page.js';
import { circles, parts, savedSections, type PrivacyPageProps } from './privacy-choices.js';

@Controller('settings/privacy')
export class PrivacyController {
  constructor(private readonly pages: Pages) {}

  @Audience('signed in')
  @Get()
  async look(
    @Query('saved') saved: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.show(request, reply, { saved: savedSections.find(section => section === saved) });
  }

  @Audience('signed in')
  @Post()
  async change(
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const form = readForm(body);
    const outcome = await this.carryOut(form, request, reply);
    if (outcome.isDone) return this.pages.goTo(reply, nextAfter(form));
    return this.show(request, reply, { refusals: outcome.refusals }, 422);
  }

  private carryOut(form: TypedForm, request: FastifyRequest, reply: FastifyReply): Promise<Outcome<unknown>> {
    const input = { handle: form['handle'] ?? '' };
    const at = [request, reply] as const;
    switch (form['do']) {
      case 'save-parts':
        return this.pages.act(ChangePrivacyDocument, { input: { parts: chosenIn(form) } }, ...at);
      case 'save-search':
        return this.pages.act(
          ChangePrivacyDocument,
          { input: { isUnlisted: form['search'] === 'left-out' } },
          ...at,
        );
      case 'block':
        return this.pages.act(BlockPersonDocument, { input }, ...at);
      case 'unblock':
        return this.pages.act(UnblockPersonDocument, { input }, ...at);
      case 'mute':
        return this.pages.act(MutePersonDocument, { input }, ...at);
      case 'unmute':
        return this.pages.act(UnmutePersonDocument, { input }, ...at);
      default:
        throw new Refusal('not_found');
    }
  }

  private async show(
    request: FastifyRequest,
    reply: FastifyReply,
    rest: Pick<PrivacyPageProps, 'saved' | 'refusals'>,
    status = 200,
  ): Promise<void> {
    const { blocks, mutes } = request.query as Record<string, unknown>;
    const { data, frame } = await this.pages.ask(
      PrivacyDocument,
      { blocksAfter: textOf(blocks), mutesAfter: textOf(mutes) },
      request,
      reply,
    );
    const { me, myPrivacy, myBlocks, myMutes } = data;
    if (!me || !myPrivacy) throw new Refusal('not_signed_in');
    const page = PrivacyPage({
      frame,
      handle: me.handle,
      chosen: Object.fromEntries(myPrivacy.parts.map(({ part, audience }) => [part, audience])),
      isUnlisted: myPrivacy.isUnlisted,
      blocks: myBlocks.nodes.map(kept),
      mutes: myMutes.nodes.map(kept),
      moreBlocks: myBlocks.pageInfo.hasNextPage ? myBlocks.pageInfo.endCursor : null,
      moreMutes: myMutes.pageInfo.hasNextPage ? myMutes.pageInfo.endCursor : null,
      ...rest,
    });
    this.pages.show(reply, page, status);
  }
}

function kept({ person, at }: { person: { handle: string; name: string }; at: string }) {
  return { ...person, since: Temporal.Instant.from(at).toZonedDateTimeISO('UTC').toPlainDate() };
}

/** What is left out, or no choice of ours, stays as it is. */
function chosenIn(form: TypedForm) {
  return parts.flatMap(part => {
    const audience = circles.find(circle => circle === form[`part-${part}`]);
    return audience === undefined ? [] : [{ part, audience }];
  });
}

function nextAfter({ do: wish = '', back }: TypedForm): string {
  if (back !== undefined) return localPath(back);
  const section = wish.startsWith('save-')
    ? wish.slice('save-'.length)
    : wish.endsWith('mute')
      ? 'mutes'
      : 'blocks';
  return `${addresses.settings.privacy}?saved=${section}#${section}-title`;
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
