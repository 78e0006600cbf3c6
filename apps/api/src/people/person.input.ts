import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { PersonRoleType } from '../profile/profile.type.js';
import { MarkdownScalar } from '../scalars/markdown.scalar.js';
import { StanceType } from './person.type.js';

@InputType()
export class SignUpInput {
  @Field(() => String)
  name!: string;

  @Field(() => String)
  handle!: string;

  @Field(() => String)
  email!: string;

  @Field(() => String)
  password!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The secret of an invitation, where an account needs one.',
  })
  invitation?: string | null;
}

@InputType()
export class SignInInput {
  @Field(() => String, { description: 'E-mail address or handle.' })
  email!: string;

  @Field(() => String)
  password!: string;
}

@InputType()
export class ChangeProfileInput {
  @Field(() => String, { nullable: true })
  name?: string | null;

  @Field(() => String, { nullable: true })
  handle?: string | null;

  @Field(() => ID, { nullable: true, description: 'A place; null takes the home place away.' })
  place?: string | null;

  @Field(() => PersonRoleType, { nullable: true, description: 'null takes it away.' })
  role?: PersonRoleType | null;

  @Field(() => MarkdownScalar, {
    nullable: true,
    description: 'At most 20,000 letters; null or an empty text takes it away.',
  })
  story?: string | null;
}

@InputType()
export class SetSkillInput {
  @Field(() => String, { description: 'The slug of the skill.' })
  skill!: string;

  @Field(() => StanceType)
  stance!: StanceType;

  @Field(() => Int, { nullable: true })
  level?: number | null;
}

@InputType()
export class DropSkillInput {
  @Field(() => String, { description: 'The slug of the skill.' })
  skill!: string;
}
