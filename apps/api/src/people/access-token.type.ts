import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTimeScalar } from '../scalars/date-time.scalar.js';

export enum ScopeType {
  READ = 'read',
  WRITE = 'write',
  CALENDAR = 'calendar',
}

registerEnumType(ScopeType, {
  name: 'Scope',
  description: 'What a token may be used for.',
  valuesMap: {
    READ: { description: 'Queries and subscriptions, as you would see them.' },
    WRITE: { description: 'Mutations, with what they answer.' },
    CALENDAR: { description: 'Your own calendars, and nothing else.' },
  },
});

@ObjectType('AccessToken', {
  description: 'By which a program asks in your name: `Authorization: Bearer walz_…`.',
})
export class AccessTokenType {
  @Field(() => String)
  name!: string;

  @Field(() => [ScopeType])
  scopes!: ScopeType[];

  @Field(() => DateTimeScalar)
  createdAt!: Temporal.Instant;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Null for one that never ends.' })
  expiresAt!: Temporal.Instant | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Noted every ten minutes at most.' })
  lastUsedAt!: Temporal.Instant | null;
}

@InputType()
export class MakeTokenInput {
  @Field(() => String, { description: 'By which you know it again.' })
  name!: string;

  @Field(() => [ScopeType])
  scopes!: ScopeType[];

  @Field(() => DateTimeScalar, { nullable: true, description: 'Without it the token never ends.' })
  expiresAt?: Temporal.Instant | null;
}

@InputType()
export class RevokeTokenInput {
  @Field(() => ID)
  token!: string;
}
