import { Refusal, isUuid, parseGlobalId } from '#kernel';
import { skillsBySlugs, type SkillEntity } from '#ledger';
import {
  addLink,
  allLanguages,
  changePractices,
  dropLanguage,
  dropLink,
  dropPhoto,
  parseLink,
  parseSpokenLanguage,
  parseStory,
  recheckLink,
  setLanguage,
  setPhoto,
  type PersonEntity,
  triesToCheckLink,
} from '#people';
import { Audience, renderMarkdown, spendTries } from '#platform';
import { usualPractices } from '#skills';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { act, type ApiContext, whoAsks } from '../context.js';
import { input } from '../input.js';
import { InLanguage, type AskedLanguage } from '../language.type.js';
import { MarkdownScalar } from '../scalars/markdown.scalar.js';
import { SkillType } from '../skills/skill.type.js';
import {
  AddLinkInput,
  ChangePracticesInput,
  DropLanguageInput,
  DropLinkInput,
  RecheckLinkInput,
  SetLanguageInput,
  SetPhotoInput,
} from './profile.input.js';
import {
  AddLinkPayload,
  ChangePracticesPayload,
  DropLanguagePayload,
  DropLinkPayload,
  DropPhotoPayload,
  RecheckLinkPayload,
  SetLanguagePayload,
  SetPhotoPayload,
} from './profile.payload.js';
import { MarkdownPreviewType, SpokenLanguageType } from './profile.type.js';

interface PersonPayload {
  readonly person: PersonEntity;
}

@Resolver()
export class ProfileResolver {
  @Audience('signed in')
  @Query(() => MarkdownPreviewType, { description: 'A text as it would look, kept nowhere.' })
  markdownPreview(@Args('text', { type: () => MarkdownScalar }) text: string): MarkdownPreviewType {
    return { html: renderMarkdown(parseStory(text) ?? '') };
  }

  @Audience('everyone')
  @Query(() => [SkillType], { description: 'Practices to begin with; any other skill of that kind will do.' })
  usualPractices(@Context() { db }: ApiContext): Promise<SkillEntity[]> {
    return skillsBySlugs(db, usualPractices);
  }

  @Audience('everyone')
  @Query(() => [SpokenLanguageType], { description: 'Every language that can be said, by name.' })
  spokenLanguages(
    @InLanguage() language: AskedLanguage,
    @Context() context: ApiContext,
  ): SpokenLanguageType[] {
    return allLanguages(language ?? context.language);
  }

  @Audience('signed in')
  @Mutation(() => SetLanguagePayload)
  async setLanguage(
    @input(SetLanguageInput) wish: SetLanguageInput,
    @Context() context: ApiContext,
  ): Promise<PersonPayload> {
    const claim = { language: parseSpokenLanguage(wish.language), fluency: wish.fluency ?? null };
    return { person: await act(context, at => setLanguage(at, claim)) };
  }

  @Audience('signed in')
  @Mutation(() => DropLanguagePayload)
  async dropLanguage(
    @input(DropLanguageInput) wish: DropLanguageInput,
    @Context() context: ApiContext,
  ): Promise<PersonPayload> {
    const language = parseSpokenLanguage(wish.language);
    return { person: await act(context, at => dropLanguage(at, language)) };
  }

  @Audience('signed in')
  @Mutation(() => ChangePracticesPayload)
  async changePractices(
    @input(ChangePracticesInput) wish: ChangePracticesInput,
    @Context() context: ApiContext,
  ): Promise<PersonPayload> {
    return { person: await act(context, at => changePractices(at, wish)) };
  }

  @Audience('signed in')
  @Mutation(() => AddLinkPayload, { description: 'Soon after, somebody looks whether the page points back.' })
  async addLink(
    @input(AddLinkInput) wish: AddLinkInput,
    @Context() context: ApiContext,
  ): Promise<PersonPayload> {
    const url = parseLink(wish.url);
    await spendLook(context);
    return { person: await act(context, at => addLink(at, url)) };
  }

  @Audience('signed in')
  @Mutation(() => DropLinkPayload)
  async dropLink(
    @input(DropLinkInput) wish: DropLinkInput,
    @Context() context: ApiContext,
  ): Promise<PersonPayload> {
    const id = linkIn(wish.link);
    return { person: await act(context, at => dropLink(at, id)) };
  }

  @Audience('signed in')
  @Mutation(() => RecheckLinkPayload, {
    description: 'Has somebody look again whether the page points back.',
  })
  async recheckLink(
    @input(RecheckLinkInput) wish: RecheckLinkInput,
    @Context() context: ApiContext,
  ): Promise<PersonPayload> {
    const id = linkIn(wish.link);
    await spendLook(context);
    return { person: await act(context, at => recheckLink(at, id)) };
  }

  @Audience('signed in')
  @Mutation(() => SetPhotoPayload)
  async setPhoto(
    @input(SetPhotoInput) wish: SetPhotoInput,
    @Context() context: ApiContext,
  ): Promise<PersonPayload> {
    return { person: await act(context, at => setPhoto(at, wish.upload)) };
  }

  @Audience('signed in')
  @Mutation(() => DropPhotoPayload)
  async dropPhoto(@Context() context: ApiContext): Promise<PersonPayload> {
    return { person: await act(context, dropPhoto) };
  }
}

async function spendLook(context: ApiContext): Promise<void> {
  await spendTries(context.db, context.now, triesToCheckLink(whoAsks(context)));
}

function linkIn(id: string): string {
  const link = parseGlobalId(id);
  if (link?.kind !== 'PersonLink' || !isUuid(link.id)) throw new Refusal('not_found');
  return link.id;
}
