import { Refusal } from '#kernel';
import { longestPhoto, receivePhoto } from '#people';
import { Audience, readFormWithFile } from '#platform';
import { Body, Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import { DataSource } from 'typeorm';
import { addresses } from '../house/addresses.js';
import { Pages, type Outcome } from '../pages.js';
import { readForm, type TypedForm } from '../typed-form.js';
import { sections, type EditProfilePageProps, type Section } from './edit-profile.js';
import { EditProfilePage } from './edit-profile.page.js';
import {
  ChangeProfileDocument,
  DropSkillDocument,
  FindPlacesDocument,
  FindSkillsDocument,
  OwnProfileDocument,
  SetSkillDocument,
} from './person.documents.js';
import { changeStep, isAnotherText, type AskApi, type Step } from './profile-changes.js';
import { languagesOf } from './profile-parts.js';
import { SetPhotoDocument } from './profile.documents.js';
import { byStance } from './skill-claims.js';

@Controller('settings/profile')
export class ProfileSettingsController {
  constructor(
    private readonly pages: Pages,
    private readonly database: DataSource,
  ) {}

  @Audience('signed in')
  @Get()
  async edit(
    @Query('saved') saved: unknown,
    @Query('welcome') welcome: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const isNew = welcome !== undefined;
    return this.show(request, reply, { saved: sections.find(section => section === saved), isNew });
  }

  @Audience('signed in', { takesPictures: true })
  @Post()
  async change(
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (body instanceof Readable) return this.takePhoto(body, request, reply);
    const form = readForm(body);
    const step = await this.carryOut(form, body, (document, variables) =>
      this.pages.act(document, variables, request, reply),
    );
    return this.goOn(step, form, request, reply);
  }

  /** The bytes of a picture fit into no document of the API, so they go the way that its clients' pictures go. */
  private async takePhoto(body: Readable, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const { viewer, now } = await this.pages.caller(request, reply);
    try {
      const type = request.headers['content-type'] ?? '';
      const upload = await receivePhoto(this.database, { viewer, now }, async () => {
        const { file } = await readFormWithFile(body, type, { field: 'photo', most: longestPhoto });
        if (!file) throw new Refusal('photo_missing', {}, 'photo');
        return file;
      });
      const step = await this.pages.act(SetPhotoDocument, { input: { upload } }, request, reply);
      return await this.goOn(step, { do: 'set-photo' }, request, reply);
    } catch (error) {
      if (!(error instanceof Refusal) || error.code === 'not_signed_in') throw error;
      const { code, facts } = error;
      const step = { isDone: false, refusals: [{ code, facts, field: 'photo' }] } as const;
      return this.goOn(step, {}, request, reply);
    }
  }

  private async goOn(
    step: Step,
    form: TypedForm,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<void> {
    if (step.isDone) return this.pages.goTo(reply, savedAt(form['do']));
    const { found, refusals } = step;
    return this.show(request, reply, { typed: form, found, refusals }, refusals ? 422 : 200);
  }

  private async carryOut(form: TypedForm, body: unknown, ask: AskApi): Promise<Step> {
    const { place = '', placeId = '', skill = '', skillSlug = '', stance = '' } = form;
    switch (form['do']) {
      case 'set-place':
        if (isAnotherText(form, place)) return findPlace(place, ask);
        return ask(ChangeProfileDocument, { input: { place: placeId } });
      case 'drop-place':
        return ask(ChangeProfileDocument, { input: { place: null } });
      case 'find-place':
        return findPlace(place, ask);
      case 'add-skill':
        if (isAnotherText(form, skill)) return findSkill(skill, stance, ask);
        return setSkill(skillSlug, stance, ask);
      case 'find-skill':
        return findSkill(skill, stance, ask);
      case 'drop-skill':
        return ask(DropSkillDocument, { input: { skill: skillSlug } });
      default: {
        const step = await changeStep(form, body, ask);
        if (!step) throw new Refusal('not_found');
        return step;
      }
    }
  }

  private async show(
    request: FastifyRequest,
    reply: FastifyReply,
    rest: Omit<EditProfilePageProps, 'frame' | 'person' | 'offered' | 'sendsMail'>,
    status = 200,
  ): Promise<void> {
    const { data, frame } = await this.pages.ask(OwnProfileDocument, {}, request, reply);
    const { me, spokenLanguages, usualPractices, instance } = data;
    if (!me) throw new Refusal('not_signed_in');
    const person = { ...me, languages: languagesOf(me), skills: byStance(me.skills) };
    const offered = { languages: spokenLanguages, practices: usualPractices };
    this.pages.show(reply, EditProfilePage({ frame, person, offered, ...instance, ...rest }), status);
  }
}

async function findPlace(text: string, ask: AskApi): Promise<Step> {
  const outcome = await ask(FindPlacesDocument, { text });
  return outcome.isDone ? { isDone: false, found: { places: outcome.data.places.nodes } } : outcome;
}

/** What is called so, by whichever of its names, is what she means; otherwise she chooses. */
async function findSkill(text: string, stance: string, ask: AskApi): Promise<Step> {
  if (stanceSaid.test(stance)) {
    const set = await setSkill(text, stance, ask);
    if (set.isDone || set.refusals.some(({ code }) => code !== 'skill_unknown')) return set;
  }
  const outcome = await ask(FindSkillsDocument, { text });
  return outcome.isDone ? { isDone: false, found: { skills: outcome.data.skills.nodes } } : outcome;
}

const stanceSaid = /^(can|learn|avoid)(?:-(\d))?$/;

function setSkill(skill: string, wish: string, ask: AskApi): Promise<Outcome<unknown>> {
  const [, stance, level] = stanceSaid.exec(wish) ?? [];
  if (stance === undefined) throw new Refusal('stance_unknown', {}, 'stance');
  const input = {
    skill,
    stance: stance.toUpperCase() as 'CAN',
    level: level === undefined ? null : Number(level),
  };
  return ask(SetSkillDocument, { input });
}

/** What a wish is about, by the last word of its name. */
const sectionOf: readonly (readonly [end: RegExp, section: Section])[] = [
  [/photo$/, 'photo'],
  [/story$/, 'story'],
  [/place$/, 'place'],
  [/language$/, 'languages'],
  [/practices?$/, 'practices'],
  [/skill$/, 'skills'],
  [/link$/, 'links'],
];

/** Back to the section that was changed, which says so. */
function savedAt(wish = ''): string {
  const section = sectionOf.find(([end]) => end.test(wish))?.[1] ?? 'about';
  return `${addresses.settings.profile}?saved=${section}#${section}-title`;
}
