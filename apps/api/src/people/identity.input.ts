import { Field, InputType } from '@nestjs/graphql';
import { ProviderType } from './identity.type.js';

@InputType()
export class StartSignInInput {
  @Field(() => ProviderType)
  provider!: ProviderType;

  @Field(() => String, { nullable: true, description: 'Where to go afterwards; given back as it is.' })
  back?: string | null;
}

@InputType()
export class FinishSignInInput {
  @Field(() => ProviderType)
  provider!: ProviderType;

  @Field(() => String, { description: 'What the start of it gave to keep.' })
  secret!: string;

  @Field(() => String, {
    description: 'The query of the address that the provider sent the browser back to.',
  })
  query!: string;
}

@InputType()
export class LinkIdentityInput {
  @Field(() => String, { description: 'Of the identity that waits.' })
  secret!: string;
}

@InputType()
export class UnlinkIdentityInput {
  @Field(() => String)
  issuer!: string;
}

@InputType()
export class SignUpByIdentityInput {
  @Field(() => String, { description: 'Of the identity that waits.' })
  secret!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  handle!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Needed only where the provider knows of none that she has proved.',
  })
  email?: string | null;
}
