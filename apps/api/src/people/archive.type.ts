import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTimeScalar } from '../scalars/date-time.scalar.js';

export enum ArchiveStateType {
  WAITING = 'waiting',
  WORKING = 'working',
  DONE = 'done',
  FAILED = 'failed',
}

registerEnumType(ArchiveStateType, {
  name: 'ArchiveState',
  description: 'How far an archive is.',
  valuesMap: {
    WAITING: { description: 'It is ordered and nobody packs it yet.' },
    WORKING: { description: 'It is being packed.' },
    DONE: { description: 'It can be fetched.' },
    FAILED: { description: 'It could not be packed; another one can be ordered.' },
  },
});

@ObjectType('Archive', { description: 'All that Walz has of somebody, in one file for herself.' })
export class ArchiveType {
  @Field(() => ArchiveStateType)
  state!: ArchiveStateType;

  @Field(() => Int, { description: 'How many of its parts are packed.' })
  doneParts!: number;

  @Field(() => Int, { description: 'How many parts it has; none is known before it is begun.' })
  allParts!: number;

  @Field(() => Int, { nullable: true, description: 'In bytes, once it is done.' })
  size!: number | null;

  @Field(() => DateTimeScalar)
  orderedAt!: Temporal.Instant;

  @Field(() => DateTimeScalar, { nullable: true })
  finishedAt!: Temporal.Instant | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it will be deleted.' })
  expiresAt!: Temporal.Instant | null;
}

@ObjectType()
export class OrderArchivePayload {
  @Field(() => ArchiveType)
  archive!: ArchiveType;
}
