import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '../scalars/date-time.scalar.js';
import { PersonType } from './person.type.js';

@ObjectType('Passkey', { description: 'A key in one of your devices that opens your account.' })
export class PasskeyType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => DateTimeScalar)
  addedAt!: Temporal.Instant;

  @Field(() => DateTimeScalar, { nullable: true })
  lastUsedAt!: Temporal.Instant | null;
}

@ObjectType()
export class PasskeyQuestionPayload {
  @Field(() => String, { description: 'Options for the browser, as JSON of the Web Authentication API.' })
  options!: string;
}

@InputType()
export class AddPasskeyInput {
  @Field(() => String, { description: 'What you call the device.' })
  name!: string;

  @Field(() => String, { description: 'What the browser answered, as JSON.' })
  answer!: string;
}

@ObjectType()
export class AddPasskeyPayload {
  @Field(() => PasskeyType)
  passkey!: PasskeyType;
}

@InputType()
export class RemovePasskeyInput {
  @Field(() => ID)
  id!: string;
}

@ObjectType()
export class RemovePasskeyPayload {
  @Field(() => Boolean)
  isRemoved!: boolean;
}

@InputType()
export class SignInByPasskeyInput {
  @Field(() => String, { description: 'What the browser answered, as JSON.' })
  answer!: string;
}

@ObjectType()
export class SignInByPasskeyPayload {
  @Field(() => PersonType)
  person!: PersonType;
}
