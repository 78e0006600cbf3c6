import type { Week } from '#weeks';
import { Field, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../connection.js';
import { WeekScalar } from '../scalars/week.scalar.js';

@ObjectType('Visit', { description: 'A pairing week at a company.' })
export class VisitType {
  @Field(() => WeekScalar)
  week!: Week;
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
}

export const TripConnection = connectionOf(TripType, 'Trip');
