import { Refusal } from '#kernel';
import { Audience } from '#platform';
import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { addresses } from '../house/addresses.js';
import { Pages, type Outcome } from '../pages.js';
import { readForm, type TypedForm } from '../typed-form.js';
import { AlterSkillPage, type AlterSkillPageProps } from './alter-skill.page.js';
import { DecideSuggestionPage } from './decide-suggestion.page.js';
import { KeepListPage, type KeepListPageProps } from './keep-list.page.js';
import {
  AcceptSkillDocument,
  AddSkillAliasDocument,
  DeclineSkillDocument,
  DropSkillAliasDocument,
  JoinSkillDocument,
  KeepListDocument,
  ListedSkillsDocument,
  MergeSkillsDocument,
  RelistSkillDocument,
  RenameSkillDocument,
  RetireSkillDocument,
  SkillDocument,
  SuggestionDocument,
} from './skills.documents.js';

/** The best finds are the first. */
const mostOffered = 8;

type At = readonly [FastifyRequest, FastifyReply];

@Controller('admin/skills')
export class KeepListController {
  constructor(private readonly pages: Pages) {}

  @Audience('admins')
  @Get()
  async list(
    @Query() query: Record<string, unknown>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { find = '', done } = readForm(query);
    const text = find.trim();
    const found = text === '' ? undefined : await this.find(text, request, reply);
    return this.showList([request, reply], {
      isDone: done !== undefined,
      ...(text !== '' && { find: text, found: found ?? [] }),
    });
  }

  @Audience('admins')
  @Post()
  async relist(
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { skill = '' } = readForm(body);
    const outcome = await this.pages.act(RelistSkillDocument, { input: { skill } }, request, reply);
    if (outcome.isDone) return this.pages.goTo(reply, `${addresses.admin.skills}?done=1`);
    return this.showList([request, reply], { refusals: outcome.refusals }, 422);
  }

  @Audience('admins')
  @Get('suggestions/:id')
  suggestion(
    @Param('id') id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.showSuggestion(id, [request, reply]);
  }

  @Audience('admins')
  @Post('suggestions/:id')
  async decide(
    @Param('id') id: string,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const typed = readForm(body);
    const outcome = await this.decision(id, typed, [request, reply]);
    if (outcome.isDone) return this.pages.goTo(reply, `${addresses.admin.skills}?done=1`);
    return this.showSuggestion(id, [request, reply], { typed, refusals: outcome.refusals });
  }

  @Audience('admins')
  @Get(':slug')
  skill(
    @Param('slug') slug: string,
    @Query('done') done: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.showSkill(slug, [request, reply], { isDone: done !== undefined });
  }

  @Audience('admins')
  @Post(':slug')
  async alter(
    @Param('slug') slug: string,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const typed = readForm(body);
    const { skillSlug = '' } = typed;
    if (typed['do'] === 'find-skill' || (typed['do'] === 'merge' && typed['sure'] === undefined))
      return this.prepareMerge(slug, typed, [request, reply]);
    const outcome = await this.change(slug, typed, [request, reply]);
    if (!outcome.isDone)
      return this.showSkill(slug, [request, reply], { typed, refusals: outcome.refusals }, 422);
    const after = { retire: addresses.admin.skills, merge: addresses.admin.skill(skillSlug) };
    const way = typed['do'] === 'retire' || typed['do'] === 'merge' ? after[typed['do']] : undefined;
    return this.pages.goTo(reply, `${way ?? addresses.admin.skill(slug)}?done=1#content`);
  }

  /** What cannot be undone takes a choice of a few, and then a yes to what is said of it. */
  private async prepareMerge(slug: string, typed: TypedForm, at: At): Promise<void> {
    const { skill: text = '', skillSlug = '' } = typed;
    if (typed['do'] === 'merge' && skillSlug !== '') {
      const { data } = await this.pages.ask(SkillDocument, { slug: skillSlug }, ...at);
      if (data.skill) return this.showSkill(slug, at, { typed, heir: data.skill });
    }
    const found = (await this.find(text, ...at)).filter(each => each.slug !== slug).slice(0, mostOffered);
    const isUnchosen = typed['do'] === 'merge' && found.length > 0;
    if (!isUnchosen) return this.showSkill(slug, at, { typed, found });
    const refusals = [{ code: 'skill_not_chosen', field: 'skillSlug' }];
    return this.showSkill(slug, at, { typed, found, refusals }, 422);
  }

  private decision(id: string, typed: TypedForm, at: At): Promise<Outcome<unknown>> {
    const { name = '', nameDe = '', kind = '', aliases = '', skill = '', answer = '' } = typed;
    const suggestion = { suggestion: id };
    switch (typed['do']) {
      case 'accept': {
        const input = { ...suggestion, name, nameDe, kind, aliases: aliases.split(',') };
        return this.pages.act(AcceptSkillDocument, { input }, ...at);
      }
      case 'join':
        return this.pages.act(JoinSkillDocument, { input: { ...suggestion, skill } }, ...at);
      case 'decline':
        return this.pages.act(DeclineSkillDocument, { input: { ...suggestion, answer } }, ...at);
      default:
        throw new Refusal('not_found');
    }
  }

  private change(skill: string, typed: TypedForm, at: At): Promise<Outcome<unknown>> {
    const { name = '', nameDe = '', kind = '', alias = '', skillSlug: into = '' } = typed;
    switch (typed['do']) {
      case 'rename':
        return this.pages.act(RenameSkillDocument, { input: { skill, name, nameDe, kind } }, ...at);
      case 'add-alias':
        return this.pages.act(AddSkillAliasDocument, { input: { skill, alias } }, ...at);
      case 'drop-alias':
        return this.pages.act(DropSkillAliasDocument, { input: { skill, alias } }, ...at);
      case 'merge':
        return this.pages.act(MergeSkillsDocument, { input: { from: skill, into } }, ...at);
      case 'retire':
        return this.pages.act(RetireSkillDocument, { input: { skill } }, ...at);
      default:
        throw new Refusal('not_found');
    }
  }

  private async find(
    text: string,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<NonNullable<KeepListPageProps['found']>> {
    const variables = { text, kind: null, after: null };
    const outcome = await this.pages.act(ListedSkillsDocument, variables, request, reply);
    return outcome.isDone ? outcome.data.skills.nodes : [];
  }

  private async showList(
    [request, reply]: At,
    rest: Omit<KeepListPageProps, 'frame' | 'suggestions' | 'retired'>,
    status = 200,
  ): Promise<void> {
    const { data, frame } = await this.pages.ask(KeepListDocument, {}, request, reply);
    const suggestions = data.skillSuggestions.nodes;
    const retired = data.retiredSkills.nodes;
    this.pages.show(reply, KeepListPage({ frame, suggestions, retired, ...rest }), status);
  }

  private async showSuggestion(
    id: string,
    [request, reply]: At,
    rest: Pick<AlterSkillPageProps, 'typed' | 'refusals'> = {},
  ): Promise<void> {
    const { data, frame } = await this.pages.ask(SuggestionDocument, { id }, request, reply);
    const suggestion = data.skillSuggestion;
    if (!suggestion) throw new Refusal('not_found');
    // Another admin was quicker.
    if (suggestion.state !== 'OPEN') return this.pages.goTo(reply, addresses.admin.skills);
    const status = rest.refusals ? 422 : 200;
    this.pages.show(reply, DecideSuggestionPage({ frame, suggestion, ...rest }), status);
  }

  private async showSkill(
    slug: string,
    [request, reply]: At,
    rest: Omit<AlterSkillPageProps, 'frame' | 'skill'>,
    status = 200,
  ): Promise<void> {
    const { data, frame } = await this.pages.ask(SkillDocument, { slug }, request, reply);
    const { skill } = data;
    if (!skill) throw new Refusal('not_found');
    if (skill.slug !== slug) return this.pages.goTo(reply, addresses.admin.skill(skill.slug));
    this.pages.show(reply, AlterSkillPage({ frame, skill, ...rest }), status);
  }
}
