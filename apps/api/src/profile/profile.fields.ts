import { globalId } from '#kernel';
import { nameOfLanguage, type PersonEntity, type PersonLanguageEntity, type PersonLinkEntity } from '#people';
import { renderMarkdown } from '#platform';
import { Context, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { ApiContext } from '../context.js';
import { InLanguage, type AskedLanguage } from '../language.type.js';
import { PersonType } from '../people/person.type.js';
import { seesPart } from '../people/sees-part.js';
import { MarkdownScalar } from '../scalars/markdown.scalar.js';
import { SkillType } from '../skills/skill.type.js';
import { PersonLanguageType, PersonLinkType, PhotoType, SpokenLanguageType } from './profile.type.js';

/** What a person says of herself beyond her name. */
@Resolver(() => PersonType)
export class ProfileFields {
  @ResolveField(() => MarkdownScalar, { nullable: true, description: 'Her story, as she typed it.' })
  async story(@Parent() person: PersonEntity, @Context() context: ApiContext): Promise<string | null> {
    return storyOf(person, context);
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'Her story as HTML that does no harm; headings begin at `h3`.',
  })
  async storyHtml(@Parent() person: PersonEntity, @Context() context: ApiContext): Promise<string | null> {
    const story = await storyOf(person, context);
    return story && renderMarkdown(story);
  }

  @ResolveField(() => PhotoType, { nullable: true })
  async photo(@Parent() person: PersonEntity, @Context() context: ApiContext): Promise<PhotoType | null> {
    if (!(await seesPart(context, person, 'photo'))) return null;
    const photo = await context.loaders.photoOfPerson.load(person.id);
    const at = (size: keyof PhotoType) => `/photos/${photo?.key}-${size}.webp`;
    return photo && { small: at('small'), medium: at('medium'), large: at('large') };
  }

  @ResolveField(() => [PersonLanguageType], { description: 'The languages that she speaks.' })
  async languages(
    @Parent() person: PersonEntity,
    @Context() context: ApiContext,
  ): Promise<PersonLanguageEntity[]> {
    if (!(await seesPart(context, person, 'languages'))) return [];
    return context.loaders.languagesOfPerson.load(person.id);
  }

  @ResolveField(() => [SkillType], { description: 'How she likes to work: skills of the kind `practice`.' })
  async practices(@Parent() person: PersonEntity, @Context() context: ApiContext) {
    // Whom she does not tell what she can, she does not tell how she works either.
    if (!(await seesPart(context, person, 'skills'))) return [];
    const practices = await context.loaders.practicesOfPerson.load(person.id);
    return context.loaders.skill.loadMany(practices.map(({ skillId }) => skillId));
  }

  @ResolveField(() => [PersonLinkType], { description: 'Where else she is, in her order.' })
  async links(@Parent() person: PersonEntity, @Context() context: ApiContext): Promise<PersonLinkEntity[]> {
    if (!(await seesPart(context, person, 'links'))) return [];
    return context.loaders.linksOfPerson.load(person.id);
  }
}

async function storyOf(person: PersonEntity, context: ApiContext): Promise<string | null> {
  if (!(await seesPart(context, person, 'story'))) return null;
  return (await context.loaders.storyOfPerson.load(person.id))?.text ?? null;
}

@Resolver(() => PersonLanguageType)
export class PersonLanguageFields {
  @ResolveField(() => SpokenLanguageType)
  language(@Parent() { language }: PersonLanguageEntity): SpokenLanguageType {
    return { code: language };
  }
}

@Resolver(() => SpokenLanguageType)
export class SpokenLanguageFields {
  @ResolveField(() => String, { description: 'What readers of the other language call it.' })
  name(
    @Parent() { code }: SpokenLanguageType,
    @InLanguage() language: AskedLanguage,
    @Context() context: ApiContext,
  ): string {
    return nameOfLanguage(code, language ?? context.language);
  }
}

@Resolver(() => PersonLinkType)
export class PersonLinkFields {
  @ResolveField(() => ID)
  id(@Parent() { id }: PersonLinkEntity): string {
    return globalId('PersonLink', id);
  }
}
