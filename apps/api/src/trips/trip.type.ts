import type { Week } from '#weeks';
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '../connection.js';
import { CompanySizeType } from '../hosting/company.type.js';
import { PayType } from '../hosting/offer.type.js';
import { FluencyType, SpokenLanguageType } from '../profile/profile.type.js';
import { DateTimeScalar } from '../scalars/date-time.scalar.js';
import { WeekScalar } from '../scalars/week.scalar.js';
import { SkillType } from '../skills/skill.type.js';

export enum TripStateType {
  DRAFT = 'draft',
  OPEN = 'open',
  CLOSED = 'closed',
}

export enum TripAudienceType {
  EVERYONE = 'everyone',
  PEOPLE = 'people',
  KNOWN = 'known',
  NAMED = 'named',
  LINK = 'link',
}

export enum ReachKindType {
  AROUND = 'around',
  COUNTRIES = 'countries',
  ANYWHERE = 'anywhere',
  REMOTE = 'remote',
}

registerEnumType(TripStateType, {
  name: 'TripState',
  description: 'Where a trip stands.',
  valuesMap: {
    DRAFT: { description: 'For nobody but herself.' },
    OPEN: { description: 'Its blank weeks are an invitation.' },
    CLOSED: { description: 'Called off: it invites nobody, and claims no week.' },
  },
});

registerEnumType(TripAudienceType, {
  name: 'TripAudience',
  description: 'Who may know of a trip.',
  valuesMap: {
    PEOPLE: { description: 'Whoever has an account.' },
    KNOWN: { description: 'Whoever acts for one company with her, or one visits where the other acts.' },
    NAMED: { description: 'Those whom she names.' },
    LINK: { description: 'Whoever has the link; no list shows it.' },
  },
});

registerEnumType(ReachKindType, { name: 'ReachKind', description: 'How somebody says where she would go.' });

@ObjectType('Visit', { description: 'A pairing week at a company.' })
export class VisitType {
  @Field(() => WeekScalar)
  week!: Week;
}

@ObjectType('TripSkill', { description: 'A skill of a trip.' })
export class TripSkillType {
  @Field(() => SkillType)
  skill!: SkillType;

  @Field(() => Int, { description: '1 pairs on it, 2 is strong, 3 can teach it: what she is, or would be.' })
  level!: number;
}

@ObjectType('TripLanguage', { description: 'A language that she works in on a trip.' })
export class TripLanguageType {
  @Field(() => SpokenLanguageType)
  language!: SpokenLanguageType;

  @Field(() => FluencyType)
  fluency!: FluencyType;
}

@ObjectType('TripReach', { description: 'One of the places or countries where she would go.' })
export class TripReachType {
  @Field(() => ReachKindType)
  kind!: ReachKindType;

  @Field(() => Int, { nullable: true, description: 'Of `AROUND`.' })
  radiusKm!: number | null;

  @Field(() => [String], { description: 'ISO 3166-1 alpha-2; of `COUNTRIES`.' })
  countries!: string[];
}

@ObjectType('WeekWish', { description: 'A week that suits her better than others.' })
export class WeekWishType {
  @Field(() => WeekScalar)
  week!: Week;

  @Field(() => Int, { description: '1 suits her best, 2 well.' })
  rank!: number;
}

@ObjectType('Trip', { description: "A journeyman's tour. Its blank weeks are her availability." })
export class TripType {
  @Field(() => String)
  slug!: string;

  @Field(() => String)
  title!: string;

  @Field(() => WeekScalar)
  firstWeek!: Week;

  @Field(() => WeekScalar)
  lastWeek!: Week;

  @Field(() => TripStateType)
  state!: TripStateType;

  @Field(() => TripAudienceType)
  audience!: TripAudienceType;

  @Field(() => Boolean, { description: 'Whether others learn where she was only after she left.' })
  tellsOnlyPast!: boolean;

  @Field(() => Boolean)
  needsBed!: boolean;

  @Field(() => Int, { description: 'In euros: what of her way there somebody has to pay for her, at most.' })
  fareNeed!: number;

  @Field(() => PayType)
  payNeed!: PayType;

  @Field(() => [CompanySizeType], { description: 'The kinds of company she means; none is any.' })
  companySizes!: CompanySizeType[];

  @Field(() => DateTimeScalar)
  changedAt!: Temporal.Instant;
}

export const TripConnection = connectionOf(TripType, 'Trip');
