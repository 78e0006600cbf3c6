import type { PlaceEntity, SkillEntity } from '#ledger';
import type { Week } from '#weeks';
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '../connection.js';
import { OfferType } from '../hosting/offer.type.js';
import { PlaceType } from '../places/place.type.js';
import { WeekScalar } from '../scalars/week.scalar.js';
import { SkillType } from '../skills/skill.type.js';
import { TripType } from '../trips/trip.type.js';

export enum MatchPartType {
  MUTUAL = 'mutual',
  GIVE = 'give',
  TAKE = 'take',
  NEAR = 'near',
  WEEK = 'week',
  LANG = 'lang',
  COMFORT = 'comfort',
  TRUST = 'trust',
  REPLY = 'reply',
}

registerEnumType(MatchPartType, {
  name: 'MatchPartName',
  description: 'What a score is made of.',
  valuesMap: {
    MUTUAL: { description: 'How well both get what they want.' },
    GIVE: { description: 'How much of what is sought she brings.' },
    TAKE: { description: 'How much of what she would learn can be learned there.' },
    NEAR: { description: 'How short the way is.' },
    WEEK: { description: 'How well the best week suits her.' },
    LANG: { description: 'How well they understand each other.' },
    COMFORT: { description: 'A place to sleep, and the fare.' },
    TRUST: { description: 'Who stands for whom.' },
    REPLY: { description: 'How often the company answers.' },
  },
});

@ObjectType('MatchPart', { description: 'What one part adds to a score.' })
export class MatchPartsType {
  @Field(() => MatchPartType)
  part!: MatchPartType;

  @Field(() => Int, { description: 'How much it counts, of 1000.' })
  weight!: number;

  @Field(() => Int, { description: '0 to 1000; 500 where nobody said anything about it.' })
  value!: number;

  @Field(() => Int, { description: 'Weight times value; of all parts together this is the score.' })
  points!: number;
}

export enum MatchReasonKindType {
  TEACHES = 'teaches',
  SEEKS = 'seeks',
  BRINGS = 'brings',
  WISHES = 'wishes',
  PRACTICES = 'practices',
}

registerEnumType(MatchReasonKindType, {
  name: 'MatchReasonKind',
  description: 'Why something was found.',
  valuesMap: {
    TEACHES: { description: 'What was to be learned can be learned there.' },
    SEEKS: { description: 'What she can is sought there.' },
    BRINGS: { description: 'She can what is sought.' },
    WISHES: { description: 'She would learn what can be learned.' },
    PRACTICES: { description: 'They work so.' },
  },
});

@ObjectType('MatchReason', { description: 'Of what was asked for, something that holds.' })
export class MatchReasonType {
  @Field(() => MatchReasonKindType)
  kind!: MatchReasonKindType;

  @Field(() => [SkillType])
  skills!: readonly SkillEntity[];
}

@ObjectType({ isAbstract: true })
export abstract class MatchType {
  @Field(() => Int, { description: 'How well it fits, of 1,000,000.' })
  score!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'How far it is in a straight line; null from afar, or where nobody said from where.',
  })
  km!: number | null;

  @Field(() => Boolean, { description: 'Whether it fits from afar.' })
  isRemote!: boolean;

  @Field(() => WeekScalar, { description: 'The first week of the best stay.' })
  best!: Week;

  @Field(() => [WeekScalar], { description: 'All weeks in which it fits.' })
  weeks!: readonly Week[];

  @Field(() => [MatchPartsType], { description: 'What the score is made of.' })
  parts!: readonly MatchPartsType[];
}

@ObjectType('OfferMatch', { description: 'An offer that fits.' })
export class OfferMatchType extends MatchType {
  @Field(() => OfferType)
  offer!: OfferType;

  @Field(() => [MatchReasonType], { description: 'Of what was asked for, what holds.' })
  reasons!: readonly MatchReasonType[];
}

@ObjectType('TripMatch', { description: 'A trip that fits.' })
export class TripMatchType extends MatchType {
  @Field(() => TripType)
  trip!: TripType;

  @Field(() => [MatchReasonType], { description: 'Of what was asked for, what holds.' })
  reasons!: readonly MatchReasonType[];
}

export enum SearchFilterType {
  WEEKS = 'weeks',
  CAN = 'can',
  LEARN = 'learn',
  PLACE = 'place',
  COUNTRIES = 'countries',
  REMOTE = 'remote',
  LODGING = 'lodging',
  PAY = 'pay',
  LANGUAGES = 'languages',
  PRACTICES = 'practices',
  WORDS = 'words',
}

registerEnumType(SearchFilterType, { name: 'SearchFilter', description: 'One thing of what is looked for.' });

@ObjectType('Loosening', { description: 'What would be found if one thing were not asked for.' })
export class LooseningType {
  @Field(() => SearchFilterType)
  without!: SearchFilterType;

  @Field(() => Int)
  count!: number;

  @Field(() => Boolean, { description: 'Whether there are more than `count`.' })
  isMore!: boolean;
}

@ObjectType('SearchAsked', { description: 'What was looked for, as it was understood.' })
export class SearchAskedType {
  @Field(() => [SkillType])
  can!: readonly SkillEntity[];

  @Field(() => [SkillType])
  learn!: readonly SkillEntity[];

  @Field(() => [SkillType])
  practices!: readonly SkillEntity[];

  @Field(() => PlaceType, { nullable: true })
  place!: PlaceEntity | null;
}

const asked = { description: 'What was looked for, as it was understood.' };

@ObjectType('OfferMatchConnection')
export class OfferMatchConnection extends connectionOf(OfferMatchType, 'OfferMatch', { isAbstract: true }) {
  @Field(() => SearchAskedType, asked)
  asked!: SearchAskedType;
}

@ObjectType('TripMatchConnection')
export class TripMatchConnection extends connectionOf(TripMatchType, 'TripMatch', { isAbstract: true }) {
  @Field(() => SearchAskedType, asked)
  asked!: SearchAskedType;
}
