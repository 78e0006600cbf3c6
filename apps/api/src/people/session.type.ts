import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '../scalars/date-time.scalar.js';

@ObjectType('Session', { description: 'A browser in which you are signed in.' })
export class SessionType {
  @Field(() => DateTimeScalar, { description: 'When you signed in.' })
  openedAt!: Temporal.Instant;

  @Field(() => DateTimeScalar, { description: 'Noted every ten minutes at most.' })
  lastUsedAt!: Temporal.Instant;

  @Field(() => DateTimeScalar)
  expiresAt!: Temporal.Instant;
}

@InputType()
export class EndSessionInput {
  @Field(() => ID)
  session!: string;
}
