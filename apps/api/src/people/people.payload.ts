import { Field, ObjectType } from '@nestjs/graphql';
import { PersonType } from './person.type.js';

@ObjectType()
export class SignUpPayload {
  @Field(() => PersonType)
  person!: PersonType;
}

@ObjectType()
export class SignInPayload {
  @Field(() => PersonType)
  person!: PersonType;
}

@ObjectType()
export class SignOutPayload {
  @Field(() => Boolean)
  isSignedOut!: boolean;
}

@ObjectType()
export class ChangeProfilePayload {
  @Field(() => PersonType)
  person!: PersonType;
}

@ObjectType()
export class SetSkillPayload {
  @Field(() => PersonType)
  person!: PersonType;
}

@ObjectType()
export class DropSkillPayload {
  @Field(() => PersonType)
  person!: PersonType;
}
