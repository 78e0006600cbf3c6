import type { Week } from '#weeks';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { CompanySizeType } from '../hosting/company.type.js';
import { PayType } from '../hosting/offer.type.js';
import { StanceType } from '../people/person.type.js';
import { FluencyType } from '../profile/profile.type.js';
import { DateScalar } from '../scalars/date.scalar.js';
import { MarkdownScalar } from '../scalars/markdown.scalar.js';
import { WeekScalar } from '../scalars/week.scalar.js';
import { EntryKindType } from './entry.type.js';
import { ReachKindType, TripAudienceType } from './trip.type.js';

const weeks = 'Weeks and ranges, like `2027-W14..2027-W16, 2027-W20`.';
const unchanged = 'What is left out stays as it is.';

@InputType()
export class PostTripInput {
  @Field(() => String)
  title!: string;

  @Field(() => WeekScalar)
  firstWeek!: Week;

  @Field(() => WeekScalar)
  lastWeek!: Week;

  @Field(() => MarkdownScalar, { defaultValue: '' })
  story!: string;

  @Field(() => TripAudienceType, { defaultValue: TripAudienceType.EVERYONE })
  audience!: TripAudienceType;

  @Field(() => Boolean, { defaultValue: false })
  tellsOnlyPast!: boolean;

  @Field(() => Boolean, { defaultValue: false, description: 'A draft is for nobody but herself.' })
  isDraft!: boolean;
}

@InputType()
export class LanguageInput {
  @Field(() => String, { description: 'ISO 639-1.' })
  language!: string;

  @Field(() => FluencyType)
  fluency!: FluencyType;
}

@InputType({ description: unchanged })
export class ChangeTripInput {
  @Field(() => ID)
  trip!: string;

  @Field(() => String, { nullable: true })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'The old one leads to the new one for ever.' })
  slug?: string | null;

  @Field(() => WeekScalar, { nullable: true })
  firstWeek?: Week | null;

  @Field(() => WeekScalar, { nullable: true })
  lastWeek?: Week | null;

  @Field(() => MarkdownScalar, { nullable: true })
  story?: string | null;

  @Field(() => ID, { nullable: true, description: 'A place; null is home.' })
  place?: string | null;

  @Field(() => Boolean, { nullable: true })
  needsBed?: boolean | null;

  @Field(() => Int, { nullable: true, description: 'In euros.' })
  fareNeed?: number | null;

  @Field(() => PayType, { nullable: true })
  payNeed?: PayType | null;

  @Field(() => [CompanySizeType], { nullable: true })
  companySizes?: CompanySizeType[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'All of them: slugs of skills of the kind `practice`.',
  })
  practices?: string[] | null;

  @Field(() => [LanguageInput], { nullable: true, description: 'All of them.' })
  languages?: LanguageInput[] | null;
}

@InputType()
export class TripInput {
  @Field(() => ID)
  trip!: string;
}

@InputType()
export class SetTripAudienceInput {
  @Field(() => ID)
  trip!: string;

  @Field(() => TripAudienceType)
  audience!: TripAudienceType;

  @Field(() => Boolean, { description: 'Whether others learn where she was only after she left.' })
  tellsOnlyPast!: boolean;

  @Field(() => [String], { defaultValue: [], description: 'Handles of those to whom `NAMED` shows it.' })
  guests!: string[];
}

@InputType()
export class SetTripSkillInput {
  @Field(() => ID)
  trip!: string;

  @Field(() => String, { description: 'A slug, a name or an alias.' })
  skill!: string;

  @Field(() => StanceType)
  stance!: StanceType;

  @Field(() => Int, {
    nullable: true,
    description: 'For `CAN` and `LEARN`: 1 pairs on it, 2 is strong, 3 can teach it.',
  })
  level?: number | null;
}

@InputType()
export class DropTripSkillInput {
  @Field(() => ID)
  trip!: string;

  @Field(() => String)
  skill!: string;
}

@InputType()
export class ReachInput {
  @Field(() => ReachKindType)
  kind!: ReachKindType;

  @Field(() => ID, { nullable: true, description: 'Of `AROUND`.' })
  place?: string | null;

  @Field(() => Int, { nullable: true, description: 'Of `AROUND`.' })
  radiusKm?: number | null;

  @Field(() => [String], { defaultValue: [], description: 'Of `COUNTRIES`: ISO 3166-1 alpha-2.' })
  countries!: string[];
}

@InputType()
export class SetTripReachesInput {
  @Field(() => ID)
  trip!: string;

  @Field(() => [ReachInput], { description: 'All of them, in her order; none is anywhere.' })
  reaches!: ReachInput[];
}

@InputType()
export class SetWeekWishesInput {
  @Field(() => ID)
  trip!: string;

  @Field(() => String, { description: `${weeks} Those that suit her best.` })
  bestWeeks!: string;

  @Field(() => String, { description: `${weeks} Those that suit her well.` })
  goodWeeks!: string;
}

@InputType()
export class AddTripEntryInput {
  @Field(() => ID)
  trip!: string;

  @Field(() => EntryKindType)
  kind!: EntryKindType;

  @Field(() => String, { defaultValue: '' })
  title!: string;

  @Field(() => ID, { nullable: true })
  place?: string | null;

  @Field(() => DateScalar)
  firstDay!: Temporal.PlainDate;

  @Field(() => DateScalar)
  lastDay!: Temporal.PlainDate;

  @Field(() => String, { nullable: true })
  url?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Others see only that the weeks are taken.' })
  isPrivate!: boolean;
}

@InputType({ description: unchanged })
export class ChangeTripEntryInput {
  @Field(() => ID)
  entry!: string;

  @Field(() => EntryKindType, { nullable: true })
  kind?: EntryKindType | null;

  @Field(() => String, { nullable: true })
  title?: string | null;

  @Field(() => ID, { nullable: true })
  place?: string | null;

  @Field(() => DateScalar, { nullable: true })
  firstDay?: Temporal.PlainDate | null;

  @Field(() => DateScalar, { nullable: true })
  lastDay?: Temporal.PlainDate | null;

  @Field(() => String, { nullable: true })
  url?: string | null;

  @Field(() => Boolean, { nullable: true })
  isPrivate?: boolean | null;
}

@InputType()
export class DropTripEntryInput {
  @Field(() => ID)
  entry!: string;
}
