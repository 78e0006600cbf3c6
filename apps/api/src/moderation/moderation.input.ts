import { Field, ID, InputType } from '@nestjs/graphql';
import { DutyType } from '../people/person.type.js';
import { DateTimeScalar } from '../scalars/date-time.scalar.js';
import { MeasureType, ReasonType, ReportActionType } from './report.type.js';

@InputType()
export class ReportInput {
  @Field(() => ID, { description: 'What is reported: a person, a trip.' })
  subject!: string;

  @Field(() => ReasonType)
  reason!: ReasonType;

  @Field(() => String, { nullable: true, description: 'Needed where the reason is another one.' })
  words?: string | null;
}

@InputType()
export class DecideReportInput {
  @Field(() => ID)
  report!: string;

  @Field(() => ReportActionType)
  action!: ReportActionType;

  @Field(() => DateTimeScalar, { nullable: true, description: 'The end of a suspension.' })
  until?: Temporal.Instant | null;

  @Field(() => String, { description: 'A sentence for whoever reported.' })
  outcome!: string;

  @Field(() => String, { nullable: true, description: 'Words for the person whom it is about.' })
  message?: string | null;

  @Field(() => String, { nullable: true, description: 'Only for those who look after reports.' })
  note?: string | null;
}

@InputType()
export class LiftMeasureInput {
  @Field(() => ID)
  person!: string;

  @Field(() => MeasureType)
  measure!: MeasureType;
}

@InputType()
export class AppointInput {
  @Field(() => ID)
  person!: string;

  @Field(() => DutyType, { nullable: true, description: 'Nothing: she is thanked and has no duty any more.' })
  duty?: DutyType | null;
}

@InputType()
export class ConfirmWarningInput {
  @Field(() => ID)
  warning!: string;
}
