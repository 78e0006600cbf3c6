import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTimeScalar } from '../scalars/date-time.scalar.js';

export enum PersonRoleType {
  DEVELOPER = 'developer',
  TESTER = 'tester',
  DESIGNER = 'designer',
  ARCHITECT = 'architect',
  OPERATIONS = 'operations',
  DATA = 'data',
  SECURITY = 'security',
  PRODUCT = 'product',
  MANAGEMENT = 'management',
  COACHING = 'coaching',
  WRITING = 'writing',
  TRAINEE = 'trainee',
  OTHER = 'other',
}

export enum FluencyType {
  SOME = 'some',
  WORK = 'work',
  NATIVE = 'native',
}

export enum LinkHindranceType {
  UNREACHABLE = 'unreachable',
  TOO_SLOW = 'too_slow',
  ADDRESS_NOT_PUBLIC = 'address_not_public',
  TOO_MANY_TURNS = 'too_many_turns',
  NO_PAGE = 'no_page',
  TOO_LARGE = 'too_large',
  NO_LINK_BACK = 'no_link_back',
}

registerEnumType(PersonRoleType, {
  name: 'PersonRole',
  description: 'What a person does where software is made.',
});

registerEnumType(FluencyType, {
  name: 'Fluency',
  description: 'How well a person speaks a language.',
  valuesMap: {
    SOME: { description: 'Enough to get along.' },
    WORK: { description: 'Enough to work in it.' },
    NATIVE: { description: 'She grew up with it, or might as well have.' },
  },
});

registerEnumType(LinkHindranceType, {
  name: 'LinkHindrance',
  description: 'Why a link is not verified.',
  valuesMap: {
    UNREACHABLE: { description: 'Nobody answered, or not with a page.' },
    TOO_SLOW: { description: 'It took longer than five seconds.' },
    ADDRESS_NOT_PUBLIC: { description: 'It lies inside of a network.' },
    TOO_MANY_TURNS: { description: 'It led on more than three times.' },
    NO_PAGE: { description: 'There is something else than HTML, or it leads to another site.' },
    TOO_LARGE: { description: 'It is larger than 512 kilobytes.' },
    NO_LINK_BACK: { description: 'It has no link with `rel="me"` to the profile.' },
  },
});

@ObjectType('Photo', { description: 'A square picture in WebP; the addresses are paths of this site.' })
export class PhotoType {
  @Field(() => String, { description: '96 by 96.' })
  small!: string;

  @Field(() => String, { description: '192 by 192.' })
  medium!: string;

  @Field(() => String, { description: '384 by 384.' })
  large!: string;
}

@ObjectType('SpokenLanguage', { description: 'A language as people speak it.' })
export class SpokenLanguageType {
  @Field(() => String, { description: 'ISO 639-1.' })
  code!: string;
}

@ObjectType('PersonLanguage', { description: 'A language and how well a person speaks it.' })
export class PersonLanguageType {
  @Field(() => SpokenLanguageType)
  language!: SpokenLanguageType;

  @Field(() => FluencyType, { nullable: true })
  fluency!: FluencyType | null;
}

@ObjectType('PersonLink', { description: 'A page elsewhere that a person calls hers.' })
export class PersonLinkType {
  @Field(() => String)
  url!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the page was last seen to point back here with `rel="me"`; null while it does not.',
  })
  verifiedAt!: Temporal.Instant | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When somebody last looked; null while a look is under way.',
  })
  checkedAt!: Temporal.Instant | null;

  @Field(() => LinkHindranceType, { nullable: true })
  hindrance!: LinkHindranceType | null;
}

@ObjectType('MarkdownPreview', { description: 'What a text would look like.' })
export class MarkdownPreviewType {
  @Field(() => String, { description: 'HTML that does no harm; headings begin at `h3`.' })
  html!: string;
}
