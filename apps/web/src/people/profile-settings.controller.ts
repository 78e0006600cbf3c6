import { Refusal } from '#kernel';
import { Audience } from '#platform';
import { Body, Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { addresses } from '../house/addresses.js';
import { Pages, type Outcome } from '../pages.js';
import { readForm, type TypedForm } from '../typed-form.js';
import type { Refused } from '../words/index.js';

import { sections, type EditProfilePageProps } from './edit-profile.js';
import { EditProfilePage } from './edit-profile.page.js';
import {
  ChangeProfileDocument,
  DropSkillDocument,
  FindPlacesDocument,
  FindSkillsDocument,
  OwnProfileDocument,
  SetSkillDocument,
} from './person.documents.js';
import { byStance } from './skill-claims.js';

type Found = NonNullable<EditProfilePageProps['found']>;

/** What a posted form came to: done, or back to the page with what was found and what was not right. */
type Step =
  | { readonly isDone: true }
  | { readonly isDone: false; readonly found?: Found; readonly refusals?: readonly Refused[] };

@Controller('settings/profile')
export class ProfileSettingsController {
  constructor(private readonly pages: Pages) {}

  @Audience('signed in')
  @Get()
  async edit(
    @Query('saved') saved: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.show(request, reply, { saved: sections.find(section => section === saved) });
  }

  @Audience('signed in')
  @Post()
  async change(
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const form = readForm(body);
    const step = await this.carryOut(form, request, reply);
    if (step.isDone) return this.pages.goTo(reply, savedAt(form['do']));
    const { found, refusals } = step;
    return this.show(request, reply, { typed: form, found, refusals }, refusals ? 422 : 200);
  }

  private carryOut(form: TypedForm, request: FastifyRequest, reply: FastifyReply): Promise<Step> {
    const {
      name = '',
      handle = '',
      place = '',
      placeId = '',
      skill = '',
      skillSlug = '',
      stance = '',
    } = form;
    const at = [request, reply] as const;
    switch (form['do']) {
      case 'save-about':
        return this.pages.act(ChangeProfileDocument, { input: { name, handle } }, ...at);
      case 'set-place':
        if (isAnotherText(form, place)) return this.findPlace(place, ...at);
        return this.pages.act(ChangeProfileDocument, { input: { place: placeId } }, ...at);
      case 'drop-place':
        return this.pages.act(ChangeProfileDocument, { input: { place: null } }, ...at);
      case 'find-place':
        return this.findPlace(place, ...at);
      case 'add-skill':
        if (isAnotherText(form, skill)) return this.findSkill(skill, stance, ...at);
        return this.setSkill(skillSlug, stance, ...at);
      case 'find-skill':
        return this.findSkill(skill, stance, ...at);
      case 'drop-skill':
        return this.pages.act(DropSkillDocument, { input: { skill: skillSlug } }, ...at);
      default:
        throw new Refusal('not_found');
    }
  }

  private async findPlace(text: string, request: FastifyRequest, reply: FastifyReply): Promise<Step> {
    const outcome = await this.pages.act(FindPlacesDocument, { text }, request, reply);
    return outcome.isDone ? { isDone: false, found: { places: outcome.data.places.nodes } } : outcome;
  }

  /** One hit of the very name is what she means; otherwise she chooses. */
  private async findSkill(
    text: string,
    stance: string,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<Step> {
    const outcome = await this.pages.act(FindSkillsDocument, { text }, request, reply);
    if (!outcome.isDone) return outcome;
    const skills = outcome.data.skills.nodes;
    const meant = skills.find(({ name }) => name.toLowerCase() === text.trim().toLowerCase());
    return meant ? this.setSkill(meant.slug, stance, request, reply) : { isDone: false, found: { skills } };
  }

  private setSkill(
    skill: string,
    wish: string,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<Outcome<unknown>> {
    const [, stance, level] = /^(can|learn|avoid)(?:-(\d))?$/.exec(wish) ?? [];
    if (stance === undefined) throw new Refusal('stance_unknown', {}, 'stance');
    const input = {
      skill,
      stance: stance.toUpperCase() as 'CAN',
      level: level === undefined ? null : Number(level),
    };
    return this.pages.act(SetSkillDocument, { input }, request, reply);
  }

  private async show(
    request: FastifyRequest,
    reply: FastifyReply,
    rest: Omit<EditProfilePageProps, 'frame' | 'person'>,
    status = 200,
  ): Promise<void> {
    const { data, frame } = await this.pages.ask(OwnProfileDocument, {}, request, reply);
    if (!data.me) throw new Refusal('not_signed_in');
    const { name, handle, home, skills } = data.me;
    this.pages.show(
      reply,
      EditProfilePage({ frame, person: { name, handle, home, skills: byStance(skills) }, ...rest }),
      status,
    );
  }
}

/** Choices were found for one text; whoever has typed another one since means that one. */
function isAnotherText({ foundFor }: TypedForm, text: string): boolean {
  return foundFor !== undefined && text.trim() !== '' && text.trim() !== foundFor.trim();
}

/** Back to the section that was changed, which says so. */
function savedAt(wish = ''): string {
  const section = wish.endsWith('place') ? 'place' : wish.endsWith('skill') ? 'skills' : 'about';
  return `${addresses.settings.profile}?saved=${section}#${section}-title`;
}
