import type { Week } from '#weeks';
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '../connection.js';
import { FluencyType, PersonRoleType, SpokenLanguageType } from '../profile/profile.type.js';
import { DateTimeScalar } from '../scalars/date-time.scalar.js';
import { MarkdownScalar } from '../scalars/markdown.scalar.js';
import { WeekScalar } from '../scalars/week.scalar.js';

export enum OfferStateType {
  DRAFT = 'draft',
  OPEN = 'open',
  PAUSED = 'paused',
  CLOSED = 'closed',
}

export enum LodgingType {
  NONE = 'none',
  SOFA = 'sofa',
  ROOM = 'room',
  FLAT = 'flat',
  HOTEL = 'hotel',
}

export enum PayType {
  NONE = 'none',
  EXPENSES = 'expenses',
  STIPEND = 'stipend',
}

export enum PublicationType {
  NAMED = 'named',
  ANONYMOUS = 'anonymous',
  ASK = 'ask',
  NOTHING = 'nothing',
}

export enum ExperienceType {
  ANY = 'any',
  SOME = 'some',
  MUCH = 'much',
}

export enum WayType {
  USE = 'use',
  SEEK = 'seek',
  TEACH = 'teach',
}

registerEnumType(OfferStateType, {
  name: 'OfferState',
  description: 'Where an offer is on its way.',
  valuesMap: {
    DRAFT: { description: 'Only the company sees it.' },
    OPEN: { description: 'Guests find it.' },
    PAUSED: { description: 'Whoever has its address sees it, nobody finds it.' },
    CLOSED: { description: 'It is over.' },
  },
});

registerEnumType(LodgingType, { name: 'Lodging', description: 'Where a guest sleeps.' });

registerEnumType(PayType, {
  name: 'Pay',
  description: 'What a guest gets.',
  valuesMap: {
    EXPENSES: { description: 'What she lays out.' },
    STIPEND: { description: 'An amount for each week.' },
  },
});

registerEnumType(PublicationType, {
  name: 'Publication',
  description: 'What may be told of a week there.',
  valuesMap: {
    NAMED: { description: 'With the name of the company.' },
    ANONYMOUS: { description: 'Without the name of the company.' },
    ASK: { description: 'What the company was asked about before.' },
    NOTHING: { description: 'Nothing.' },
  },
});

registerEnumType(ExperienceType, {
  name: 'Experience',
  description: 'How much of it a guest should have.',
  valuesMap: { ANY: { description: 'Trainees are welcome too.' } },
});

registerEnumType(WayType, {
  name: 'Way',
  description: 'How a skill belongs to an offer.',
  valuesMap: {
    USE: { description: 'We work in it.' },
    SEEK: { description: 'We seek it.' },
    TEACH: { description: 'You can learn it here.' },
  },
});

@ObjectType('OfferWeek', { description: 'A week that can be spent there.' })
export class OfferWeekType {
  @Field(() => WeekScalar)
  week!: Week;

  @Field(() => Int, { description: 'How many guests can come.' })
  seats!: number;
}

@ObjectType('OfferSkill', { description: 'A skill that an offer names.' })
export class OfferSkillType {
  @Field(() => Int, {
    nullable: true,
    description:
      'Sought: how well one should have it. Taught: how far one can get. 1 pairs on it, 2 is strong, 3 can teach it; null where it is used.',
  })
  level!: number | null;
}

@ObjectType('OfferLanguage', { description: 'A language that is spoken there, and how well.' })
export class OfferLanguageType {
  @Field(() => SpokenLanguageType)
  language!: SpokenLanguageType;

  @Field(() => FluencyType)
  fluency!: FluencyType;
}

@ObjectType('LodgingPicture', {
  description: 'Where a guest sleeps, in WebP; the addresses are paths of this site.',
})
export class LodgingPictureType {
  @Field(() => String, { description: 'By which it can be taken away.' })
  key!: string;

  @Field(() => String, { description: 'What it shows, for those who cannot look at it.' })
  alt!: string;

  @Field(() => String)
  small!: string;

  @Field(() => String)
  medium!: string;

  @Field(() => String)
  large!: string;
}

@ObjectType('Offer', { description: '"Come and pair with us": what a company offers, and in which weeks.' })
export class OfferType {
  @Field(() => String)
  slug!: string;

  @Field(() => String)
  title!: string;

  @Field(() => MarkdownScalar, { description: 'What one would work on, as it was typed.' })
  work!: string;

  @Field(() => OfferStateType)
  state!: OfferStateType;

  @Field(() => Boolean)
  isOnSite!: boolean;

  @Field(() => Boolean)
  isRemote!: boolean;

  @Field(() => Int, { description: 'The shortest stay, in weeks.' })
  stayLeast!: number;

  @Field(() => Int, { description: 'The longest stay, in weeks.' })
  stayMost!: number;

  @Field(() => LodgingType)
  lodging!: LodgingType;

  @Field(() => MarkdownScalar, { description: 'What to know about where one sleeps, as it was typed.' })
  lodgingRules!: string;

  @Field(() => Int, { description: 'Up to how many euros the way is paid.' })
  travelPaid!: number;

  @Field(() => PayType)
  pay!: PayType;

  @Field(() => Int, { nullable: true, description: 'A week.' })
  stipendAmount!: number | null;

  @Field(() => String, { nullable: true, description: 'ISO 4217.' })
  stipendCurrency!: string | null;

  @Field(() => PublicationType)
  publication!: PublicationType;

  @Field(() => [PersonRoleType], { description: 'Who is welcome; none means anybody.' })
  roles!: PersonRoleType[];

  @Field(() => ExperienceType)
  experience!: ExperienceType;

  @Field(() => DateTimeScalar)
  changedAt!: Temporal.Instant;

  @Field(() => Boolean, { description: 'Whether it belongs to the told demo season.' })
  isDemo!: boolean;
}

export const OfferConnection = connectionOf(OfferType, 'Offer');
