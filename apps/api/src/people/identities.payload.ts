import { Field, ObjectType } from '@nestjs/graphql';
import { IdentityType } from './identity.type.js';
import { PersonType } from './person.type.js';

@ObjectType()
export class StartSignInPayload {
  @Field(() => String, { description: 'Where the browser goes now.' })
  address!: string;

  @Field(() => String, {
    description: 'To be kept in that browser and shown when it comes back, within ten minutes.',
  })
  secret!: string;
}

@ObjectType()
export class FinishSignInPayload {
  @Field(() => PersonType, {
    nullable: true,
    description: 'Who signed in, or whose account it was linked to.',
  })
  person!: PersonType | null;

  @Field(() => String, {
    nullable: true,
    description: 'Of an identity that nobody has here: it waits for half an hour for what she decides.',
  })
  secret!: string | null;

  @Field(() => String, { nullable: true, description: 'Where she wanted to go afterwards.' })
  back!: string | null;
}

@ObjectType()
export class LinkIdentityPayload {
  @Field(() => [IdentityType])
  identities!: IdentityType[];

  @Field(() => String, { nullable: true, description: 'Where she wanted to go afterwards.' })
  back!: string | null;
}

@ObjectType()
export class UnlinkIdentityPayload {
  @Field(() => [IdentityType])
  identities!: IdentityType[];
}

@ObjectType()
export class SignUpByIdentityPayload {
  @Field(() => PersonType)
  person!: PersonType;

  @Field(() => String, { nullable: true, description: 'Where she wanted to go afterwards.' })
  back!: string | null;
}
