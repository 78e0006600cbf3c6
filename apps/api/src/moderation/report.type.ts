import type { SnapshotPart } from '#people';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '../connection.js';
import { PersonType } from '../people/person.type.js';
import { DateTimeScalar } from '../scalars/date-time.scalar.js';

export enum ReasonType {
  SPAM = 'spam',
  HARASSMENT = 'harassment',
  IMPERSONATION = 'impersonation',
  DANGER = 'danger',
  ILLEGAL = 'illegal',
  OTHER = 'other',
}

export enum ReportStateType {
  OPEN = 'open',
  DECIDED = 'decided',
}

export enum ReportActionType {
  HIDE = 'hide',
  WARN = 'warn',
  SUSPEND = 'suspend',
  BAN = 'ban',
  DISMISS = 'dismiss',
}

export enum MeasureType {
  HIDE = 'hide',
  SUSPEND = 'suspend',
  BAN = 'ban',
}

registerEnumType(ReasonType, { name: 'ReportReason', description: 'Why something is reported.' });
registerEnumType(ReportStateType, { name: 'ReportState' });
registerEnumType(ReportActionType, {
  name: 'ReportAction',
  description: 'What those who look after the instance can decide.',
  valuesMap: {
    HIDE: { description: 'Nobody else sees her page and her trips.' },
    WARN: { description: 'She is told, and reads it at her next page.' },
    SUSPEND: { description: 'She cannot come in until a day.' },
    BAN: { description: 'She cannot come in any more, and nobody sees her.' },
    DISMISS: { description: 'Nothing is done.' },
  },
});
registerEnumType(MeasureType, { name: 'Measure', description: 'What can be lifted again.' });

@ObjectType('SnapshotPart', { description: 'One thing that could be read there, and what it was.' })
export class SnapshotPartType {
  @Field(() => String)
  what!: string;

  @Field(() => String)
  text!: string;
}

@ObjectType('Reportable', { description: 'Something that can be reported, as the viewer sees it.' })
export class ReportableType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  kind!: string;

  @Field(() => [SnapshotPartType])
  parts!: SnapshotPart[];

  @Field(() => PersonType, { description: 'Whose it is.' })
  about!: PersonType;
}

@ObjectType('OwnReport', { description: 'A report as whoever made it sees it.' })
export class OwnReportType {
  @Field(() => String, {
    description: 'The kind of what was reported: `Person`, `Trip`, `Company`, `Offer`.',
  })
  subjectKind!: string;

  @Field(() => ReasonType)
  reason!: ReasonType;

  @Field(() => String)
  words!: string;

  @Field(() => ReportStateType)
  state!: ReportStateType;

  @Field(() => DateTimeScalar)
  createdAt!: Temporal.Instant;

  @Field(() => DateTimeScalar, { nullable: true })
  decidedAt!: Temporal.Instant | null;

  @Field(() => String, { description: 'What those who decided say to her; empty while it is open.' })
  outcome!: string;
}

@ObjectType('Report', { description: 'A report as those who look after the instance see it.' })
export class ReportType extends OwnReportType {
  @Field(() => [SnapshotPartType], {
    description: 'What could be read there when it was reported; the first part is its name.',
  })
  snapshot!: SnapshotPart[];

  @Field(() => ReportActionType, { nullable: true })
  action!: ReportActionType | null;

  @Field(() => DateTimeScalar, { nullable: true })
  suspendedUntil!: Temporal.Instant | null;

  @Field(() => String, { description: 'Among those who look after reports.' })
  note!: string;

  @Field(() => String, { description: 'What the person whom it is about was told.' })
  message!: string;
}

@ObjectType('Account', { description: 'How a person stands, for those who look after the instance.' })
export class AccountType {
  @Field(() => DateTimeScalar, { nullable: true })
  hiddenAt!: Temporal.Instant | null;

  @Field(() => DateTimeScalar, { nullable: true })
  suspendedUntil!: Temporal.Instant | null;

  @Field(() => DateTimeScalar, { nullable: true })
  bannedAt!: Temporal.Instant | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it will be deleted, at her own wish.' })
  leavesAt!: Temporal.Instant | null;
}

@ObjectType('Warning', { description: 'What a person was told and has not confirmed yet.' })
export class WarningType {
  @Field(() => DateTimeScalar)
  createdAt!: Temporal.Instant;
}

@ObjectType('AuditFact')
export class AuditFactType {
  @Field(() => String)
  name!: string;

  @Field(() => String)
  value!: string;
}

@ObjectType('AuditEntry', { description: 'One thing that happened; kept for ever.' })
export class AuditEntryType {
  @Field(() => ID)
  id!: string;

  @Field(() => DateTimeScalar)
  at!: Temporal.Instant;

  @Field(() => String)
  what!: string;

  @Field(() => String, { description: 'To what it was done, such as `person` or `report`.' })
  subjectKind!: string;
}

@ObjectType('ReportCounts')
export class ReportCountsType {
  @Field(() => Int)
  open!: number;

  @Field(() => Int)
  all!: number;
}

export const OwnReportConnection = connectionOf(OwnReportType, 'OwnReport');
export const ReportConnection = connectionOf(ReportType, 'Report');
export const AccountConnection = connectionOf(AccountType, 'Account');
export const AuditEntryConnection = connectionOf(AuditEntryType, 'AuditEntry');
