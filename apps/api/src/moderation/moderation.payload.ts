import { Field, ObjectType } from '@nestjs/graphql';
import { AccountType, OwnReportType, ReportType } from './report.type.js';

@ObjectType()
export class ReportPayload {
  @Field(() => OwnReportType)
  report!: OwnReportType;
}

@ObjectType()
export class DecideReportPayload {
  @Field(() => ReportType)
  report!: ReportType;
}

@ObjectType()
export class LiftMeasurePayload {
  @Field(() => AccountType)
  account!: AccountType;
}

@ObjectType()
export class AppointPayload {
  @Field(() => AccountType)
  account!: AccountType;
}

@ObjectType()
export class ConfirmWarningPayload {
  @Field(() => Boolean)
  isConfirmed!: boolean;
}
