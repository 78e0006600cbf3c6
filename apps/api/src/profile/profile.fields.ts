import { globalId } from '#kernel';
import { nameOfLanguage, type PersonEntity, type PersonLanguageEntity, type PersonLinkEntity } from '#people';
import { renderMarkdown } from '#platform';
import { Context, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { ApiContext } from '../context.js';
import { InLanguage, type AskedLanguage } from '../language.type.js';
import { PersonType } from '../people/person.type.js';
import { MarkdownScalar } from '../scalars/markdown.scalar.js';
import { SkillType } from '../skills/skill.type.js';
import { PersonLanguageType, PersonLinkType, PhotoType, SpokenLanguageType } from './profile.type.js';

/** What a person says of herself beyond her name. */
@Resolver(() => PersonType)
export class ProfileFields {
  @ResolveField(() => MarkdownScalar, { nullable: true, description: 'Her story, as she typed it.' })
  async story(@Parent() { id }: PersonEntity, @Context() { loaders }: ApiContext): Promise<string | null> {
    return (await loaders.storyOfPerson.load(id))?.text ?? null;
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'Her story as HTML that does no harm; headings begin at `h3`.',
  })
  async storyHtml(
    @Parent() { id }: PersonEntity,
    @Context() { loaders }: ApiContext,
  ): Promise<string | null> {
    const story = await loaders.storyOfPerson.load(id);
    return story && renderMarkdown(story.text);
  }

  @ResolveField(() => PhotoType, { nullable: true })
  async photo(@Parent() { id }: PersonEntity, @Context() { loaders }: ApiContext): Promise<PhotoType | null> {
    const photo = await loaders.photoOfPerson.load(id);
    const at = (size: keyof PhotoType) => `/photos/${photo?.key}-${size}.webp`;
    return photo && { small: at('small'), medium: at('medium'), large: at('large') };
  }

  @ResolveField(() => [PersonLanguageType], { description: 'The languages that she speaks.' })
  languages(
    @Parent() { id }: PersonEntity,
    @Context() { loaders }: ApiContext,
  ): Promise<PersonLanguageEntity[]> {
    return loaders.languagesOfPerson.load(id);
  }

  @ResolveField(() => [SkillType], { description: 'How she likes to work: skills of the kind `practice`.' })
  async practices(@Parent() { id }: PersonEntity, @Context() { loaders }: ApiContext) {
    const practices = await loaders.practicesOfPerson.load(id);
    return loaders.skill.loadMany(practices.map(({ skillId }) => skillId));
  }

  @ResolveField(() => [PersonLinkType], { description: 'Where else she is, in her order.' })
  links(@Parent() { id }: PersonEntity, @Context() { loaders }: ApiContext): Promise<PersonLinkEntity[]> {
    return loaders.linksOfPerson.load(id);
  }
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
