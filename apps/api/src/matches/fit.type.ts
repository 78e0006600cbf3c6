import type { Week } from '#weeks';
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '../connection.js';
import { OfferType } from '../hosting/offer.type.js';
import { PlaceType } from '../places/place.type.js';
import { FluencyType, SpokenLanguageType } from '../profile/profile.type.js';
import { WeekScalar } from '../scalars/week.scalar.js';
import { MatchPartsType, MatchPartType, MatchType } from '../search/match.type.js';
import { AsideReasonType } from './choice.input.js';
import { SkillType } from '../skills/skill.type.js';
import { TripType } from '../trips/trip.type.js';

export enum WeekRankType {
  BEST = 'best',
  GOOD = 'good',
  OTHER = 'other',
}

export enum BedType {
  GIVEN = 'given',
  MISSING = 'missing',
  NOT_NEEDED = 'not needed',
}

export enum GateType {
  WEEK = 'week',
  LANGUAGE = 'language',
  WHERE = 'where',
  BED = 'bed',
  SKILL = 'skill',
  RATHER_NOT = 'rather_not',
}

export enum HindranceType {
  DISTANCE = 'distance',
  COUNTRY = 'country',
  ONLY_ON_SITE = 'only on site',
  ONLY_FROM_AFAR = 'only from afar',
}

registerEnumType(WeekRankType, { name: 'WeekRank', description: 'How the week suits whoever travels.' });
registerEnumType(BedType, {
  name: 'MatchBed',
  description: 'Where she sleeps.',
  valuesMap: {
    GIVEN: { description: 'There is a bed.' },
    MISSING: { description: 'She needs one, and there is none.' },
    NOT_NEEDED: { description: 'She needs none, and there is none.' },
  },
});
registerEnumType(GateType, {
  name: 'MatchGate',
  description: 'What must hold before anything is counted.',
  valuesMap: {
    WEEK: { description: 'A stay in weeks that both have free.' },
    LANGUAGE: { description: 'A language that both can work in.' },
    WHERE: { description: 'She would go there.' },
    BED: { description: 'There is a bed if she needs one.' },
    SKILL: { description: 'Something to learn, in one direction at least.' },
    RATHER_NOT: { description: 'They work with nothing that she would rather not touch.' },
  },
});
registerEnumType(HindranceType, { name: 'MatchHindrance', description: 'Why she would not go there.' });

@ObjectType('MatchSkill', { description: 'A skill, up to which level.' })
export class MatchSkillType {
  @Field(() => SkillType)
  skill!: SkillType;

  @Field(() => Int)
  level!: number;
}

@ObjectType('MatchTongue', { description: 'The language in which they understand each other best.' })
export class MatchTongueType {
  @Field(() => SpokenLanguageType)
  language!: SpokenLanguageType;

  @Field(() => FluencyType)
  fluency!: FluencyType;
}

@ObjectType('MatchExplanation', { description: 'Why they fit, and what is missing.' })
export class MatchExplanationType {
  @Field(() => [MatchSkillType], { description: 'What she would learn and they teach.' })
  taught!: MatchSkillType[];

  @Field(() => [MatchSkillType], { description: 'What she would learn and they do not teach.' })
  untaught!: MatchSkillType[];

  @Field(() => [MatchSkillType], { description: 'What they seek and she brings.' })
  brought!: MatchSkillType[];

  @Field(() => [MatchSkillType], { description: 'What they seek and she does not bring.' })
  unbrought!: MatchSkillType[];

  @Field(() => WeekRankType)
  rank!: WeekRankType;

  @Field(() => MatchTongueType, { nullable: true })
  tongue!: MatchTongueType | null;

  @Field(() => BedType)
  bed!: BedType;

  @Field(() => Int, {
    nullable: true,
    description: 'What somebody has to pay of her way, in euros; null where nobody has to.',
  })
  fareNeed!: number | null;

  @Field(() => Int, { nullable: true, description: 'What of it is paid.' })
  farePaid!: number | null;

  @Field(() => PlaceType, { nullable: true, description: 'From where the way was counted.' })
  from!: PlaceType | null;

  @Field(() => [MatchPartsType], { description: 'Their points add up to the score.' })
  parts!: MatchPartsType[];
}

@ObjectType('MatchCure', { description: 'The one thing in the way, and what would have to be otherwise.' })
export class MatchCureType {
  @Field(() => GateType)
  gate!: GateType;

  @Field(() => [WeekScalar], { description: 'In which of these weeks it would fit.' })
  weeks!: readonly Week[];

  @Field(() => [SpokenLanguageType], { description: 'Which of these are worked in.' })
  languages!: SpokenLanguageType[];

  @Field(() => HindranceType, { nullable: true })
  hindrance!: HindranceType | null;

  @Field(() => Int, { nullable: true, description: 'How far it is.' })
  km!: number | null;

  @Field(() => Int, { nullable: true, description: 'How far she would go.' })
  radiusKm!: number | null;

  @Field(() => String, { nullable: true })
  country!: string | null;

  @Field(() => [SkillType], { description: 'What they work with and she would rather not.' })
  avoided!: SkillType[];
}

@ObjectType('OfferForTrip', { description: 'An offer that fits a trip, and why.' })
export class OfferForTripType extends MatchType {
  @Field(() => OfferType)
  offer!: OfferType;

  @Field(() => MatchExplanationType)
  explanation!: MatchExplanationType;
}

@ObjectType('TripForOffer', { description: 'A trip that fits an offer, and why.' })
export class TripForOfferType extends MatchType {
  @Field(() => TripType)
  trip!: TripType;

  @Field(() => MatchExplanationType)
  explanation!: MatchExplanationType;
}

@ObjectType('OfferNearMiss', { description: 'An offer that would fit, but for one thing.' })
export class OfferNearMissType extends OfferForTripType {
  @Field(() => MatchCureType)
  cure!: MatchCureType;
}

@ObjectType('TripNearMiss', { description: 'A trip that would fit, but for one thing.' })
export class TripNearMissType extends TripForOfferType {
  @Field(() => MatchCureType)
  cure!: MatchCureType;
}

@ObjectType('MatchWeight', { description: 'How much a part of the score counts for somebody.' })
export class MatchWeightType {
  @Field(() => MatchPartType)
  part!: MatchPartType;

  @Field(() => Int, { description: 'Of 1000, together.' })
  weight!: number;

  @Field(() => Int, { description: 'What it is for whoever says nothing.' })
  usual!: number;
}

@ObjectType('OfferSetAside', { description: 'An offer that is not for her.' })
export class OfferSetAsideType {
  @Field(() => OfferType)
  offer!: OfferType;

  @Field(() => AsideReasonType)
  reason!: AsideReasonType;

  @Field(() => String)
  words!: string;
}

@ObjectType('TripSetAside', { description: 'A trip that is not for them.' })
export class TripSetAsideType {
  @Field(() => TripType)
  trip!: TripType;

  @Field(() => AsideReasonType)
  reason!: AsideReasonType;

  @Field(() => String)
  words!: string;
}

@ObjectType('OffersForTrip', {
  description: 'Which companies fit the blank weeks of a trip, the best first.',
})
export class OffersForTripConnection extends connectionOf(OfferForTripType, 'OfferForTrip', {
  isAbstract: true,
}) {
  @Field(() => TripType)
  trip!: TripType;

  @Field(() => [MatchWeightType])
  weights!: MatchWeightType[];
}

@ObjectType('TripsForOffer', { description: 'Who could come in the weeks of an offer, the best first.' })
export class TripsForOfferConnection extends connectionOf(TripForOfferType, 'TripForOffer', {
  isAbstract: true,
}) {
  @Field(() => OfferType)
  offer!: OfferType;

  @Field(() => [MatchWeightType])
  weights!: MatchWeightType[];
}

@ObjectType('OwnFit', {
  description:
    'How a trip and an offer fit of which one belongs to whoever asks: when, or what is in the way.',
})
export class OwnFitType {
  @Field(() => TripType)
  trip!: TripType;

  @Field(() => OfferType)
  offer!: OfferType;

  @Field(() => [WeekScalar], { description: 'In which weeks it fits; none, where something is in the way.' })
  weeks!: readonly Week[];

  @Field(() => MatchCureType, { nullable: true })
  cure!: MatchCureType | null;
}
