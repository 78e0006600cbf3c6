import { Refusal } from '#kernel';
import { Audience } from '#platform';
import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { addresses } from '../house/addresses.js';
import { Pages } from '../pages.js';
import { readForm } from '../typed-form.js';
import { isKind } from './listed-skill.js';
import { SkillPage } from './skill.page.js';
import {
  ListedSkillsDocument,
  OwnSuggestionsDocument,
  ShelvesDocument,
  SkillDocument,
  SuggestSkillDocument,
} from './skills.documents.js';
import { SkillsPage, type SkillsPageProps } from './skills.page.js';

type Asked = Pick<SkillsPageProps, 'search' | 'kind' | 'typed' | 'refusals' | 'hasSuggested'> & {
  readonly after?: string | undefined;
};

const longestSearch = 80;

@Controller('skills')
export class SkillsController {
  constructor(private readonly pages: Pages) {}

  @Audience('everyone')
  @Get()
  list(
    @Query() query: Record<string, unknown>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { q = '', kind = '', after, name = '', suggested } = readForm(query);
    const search = q.trim().slice(0, longestSearch);
    return this.show(request, reply, {
      search: search === '' ? undefined : search,
      kind: isKind(kind) ? kind : undefined,
      after,
      typed: { name: name.slice(0, longestSearch) },
      hasSuggested: suggested !== undefined,
    });
  }

  @Audience('signed in')
  @Post()
  async suggest(
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const typed = readForm(body);
    const { name = '', kind = '', why = '' } = typed;
    const outcome = await this.pages.act(
      SuggestSkillDocument,
      { input: { name, kind, why } },
      request,
      reply,
    );
    if (outcome.isDone) return this.pages.goTo(reply, `${addresses.skills}?suggested=1#suggest-title`);
    return this.show(request, reply, { typed, refusals: outcome.refusals }, 422);
  }

  @Audience('everyone')
  @Get(':slug')
  async skill(
    @Param('slug') slug: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { data, frame } = await this.pages.ask(SkillDocument, { slug: slug.toLowerCase() }, request, reply);
    const { skill } = data;
    if (!skill) throw new Refusal('not_found');
    // What was merged, or typed in capitals, has one address from now on.
    if (skill.slug !== slug) {
      return void reply.status(308).header('location', addresses.skill(skill.slug)).send();
    }
    return this.pages.show(reply, SkillPage({ frame, skill, isListed: skill.state === 'LISTED' }));
  }

  private async show(
    request: FastifyRequest,
    reply: FastifyReply,
    { after, ...asked }: Asked,
    status = 200,
  ): Promise<void> {
    const { data, frame } = await this.pages.ask(ShelvesDocument, {}, request, reply);
    const found = await this.found(request, reply, { after, ...asked });
    const own = data.me ? await this.pages.act(OwnSuggestionsDocument, {}, request, reply) : undefined;
    this.pages.show(
      reply,
      SkillsPage({
        frame,
        shelves: data.skillShelves,
        suggestions: own?.isDone ? own.data.mySkillSuggestions.nodes : [],
        ...found,
        ...asked,
      }),
      status,
    );
  }

  private async found(
    request: FastifyRequest,
    reply: FastifyReply,
    { search, kind, after }: Asked,
  ): Promise<Pick<SkillsPageProps, 'skills' | 'nextPage'>> {
    if (search === undefined && kind === undefined) return {};
    const shelf = search === undefined ? kind : undefined;
    const outcome = await this.pages.act(
      ListedSkillsDocument,
      { text: search ?? null, kind: shelf ?? null, after: after ?? null },
      request,
      reply,
    );
    if (!outcome.isDone) throw new Refusal('not_found');
    const { nodes, pageInfo } = outcome.data.skills;
    const isMore = shelf !== undefined && pageInfo.hasNextPage;
    return {
      skills: nodes,
      ...(isMore && { nextPage: `${addresses.shelf(shelf)}&after=${pageInfo.endCursor ?? ''}` }),
    };
  }
}
