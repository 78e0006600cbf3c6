import { Field, Float, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';
import { LodgingType, PayType } from '../hosting/offer.type.js';

export enum SearchSortType {
  FIT = 'fit',
  SOONEST = 'soonest',
  NEAREST = 'nearest',
  NEWEST = 'newest',
}

registerEnumType(SearchSortType, {
  name: 'SearchSort',
  description: 'What comes first.',
  valuesMap: {
    FIT: { description: 'What fits best.' },
    SOONEST: { description: 'The earliest week in which it fits.' },
    NEAREST: { description: 'The shortest way to `place`, which it needs.' },
    NEWEST: { description: 'What was opened last.' },
  },
});

@InputType({ description: 'A skill in a search.' })
export class SkillWishInput {
  @Field(() => String, { description: 'Its slug; a name or an alias is understood too.' })
  skill!: string;

  @Field(() => Int, {
    nullable: true,
    description: '1 pairs on it, 2 is strong, 3 can teach it. Default: 3.',
  })
  level?: number | null;
}

@InputType({ isAbstract: true })
abstract class SearchInput {
  @Field(() => String, {
    nullable: true,
    description:
      'Weeks and stretches between commas: `2027-W14..2027-W16, 2027-W20`; `/2` after a stretch takes every second.',
  })
  weeks?: string | null;

  @Field(() => ID, { nullable: true, description: 'Near this one; within `radiusKm` of it.' })
  place?: string | null;

  @Field(() => Float, { nullable: true, description: 'Default: 100.' })
  radiusKm?: number | null;

  @Field(() => [String], { nullable: true, description: 'ISO 3166-1 alpha-2.' })
  countries?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'From afar is as good; alone: only from afar.' })
  remote?: boolean | null;

  @Field(() => [String], { nullable: true, description: 'ISO 639-1; one of them is enough.' })
  languages?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Slugs of practices, all of them.' })
  practices?: string[] | null;

  @Field(() => String, { nullable: true, description: 'All of these words, in the title or the text.' })
  words?: string | null;
}

@InputType({ description: 'What somebody who travels looks for; what is not said does not matter.' })
export class OfferSearchInput extends SearchInput {
  @Field(() => [SkillWishInput], { nullable: true, description: 'What she can.' })
  can?: SkillWishInput[] | null;

  @Field(() => [SkillWishInput], { nullable: true, description: 'What she would learn.' })
  learn?: SkillWishInput[] | null;

  @Field(() => LodgingType, { nullable: true, description: 'At least this.' })
  lodging?: LodgingType | null;

  @Field(() => PayType, { nullable: true, description: 'At least this.' })
  pay?: PayType | null;
}

@InputType({ description: 'Whom a host looks for; what is not said does not matter.' })
export class TripSearchInput extends SearchInput {
  @Field(() => [SkillWishInput], { nullable: true, description: 'What is sought: what they can.' })
  can?: SkillWishInput[] | null;

  @Field(() => [SkillWishInput], {
    nullable: true,
    description: 'What is to be learned there: what they would learn.',
  })
  learn?: SkillWishInput[] | null;

  @Field(() => LodgingType, { nullable: true, description: 'What there is to sleep in.' })
  lodging?: LodgingType | null;

  @Field(() => PayType, { nullable: true, description: 'What a guest gets.' })
  pay?: PayType | null;
}
