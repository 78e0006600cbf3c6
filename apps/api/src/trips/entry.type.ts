import type { WeekSet } from '#weeks';
import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateScalar } from '../scalars/date.scalar.js';
import { WeekScalar } from '../scalars/week.scalar.js';

export enum EntryKindType {
  CONFERENCE = 'conference',
  REST = 'rest',
  TRAVEL = 'travel',
  ORGANISING = 'organising',
  OTHER = 'other',
}

registerEnumType(EntryKindType, {
  name: 'EntryKind',
  description: 'What somebody does on a trip but visit.',
});

@ObjectType('TripEntry', {
  description:
    'Something in a trip that is no visit. Of what she keeps to herself, and of where she will be if she tells that only afterwards, others learn the weeks.',
})
export class TripEntryType {
  @Field(() => EntryKindType, { nullable: true })
  kind!: EntryKindType | null;

  @Field(() => String, { nullable: true, description: 'May be empty: then the kind says it.' })
  title!: string | null;

  @Field(() => DateScalar, { nullable: true })
  firstDay!: Temporal.PlainDate | null;

  @Field(() => DateScalar, { nullable: true })
  lastDay!: Temporal.PlainDate | null;

  @Field(() => String, { nullable: true })
  url!: string | null;

  @Field(() => Boolean, { description: 'Whether others see only that the weeks are taken.' })
  isPrivate!: boolean;

  @Field(() => [WeekScalar], { description: 'The weeks that it takes; a weekend takes none.' })
  weeks!: WeekSet;
}
