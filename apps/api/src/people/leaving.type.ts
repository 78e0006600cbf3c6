import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '../scalars/date-time.scalar.js';
import { PersonType } from './person.type.js';

@ObjectType('Leaving', { description: 'How you stand to leaving Walz.' })
export class LeavingType {
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When all that is yours will be deleted; nothing, if you stay.',
  })
  leavesAt!: Temporal.Instant | null;

  @Field(() => Boolean, { description: 'Whether leaving asks for your password; otherwise for your handle.' })
  asksPassword!: boolean;
}

@InputType()
export class LeaveWalzInput {
  @Field(() => String, { nullable: true, description: 'Your password, if you have one.' })
  password?: string | null;

  @Field(() => String, { nullable: true, description: 'Your handle, if you have no password.' })
  handle?: string | null;
}

@ObjectType()
export class LeaveWalzPayload {
  @Field(() => PersonType)
  person!: PersonType;
}

@ObjectType()
export class ComeBackPayload {
  @Field(() => PersonType)
  person!: PersonType;
}
