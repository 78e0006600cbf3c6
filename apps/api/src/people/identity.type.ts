import { providerSlugs } from '#platform';
import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTimeScalar } from '../scalars/date-time.scalar.js';

export enum ProviderType {
  GITHUB = 'github',
  OIDC = 'oidc',
}

registerEnumType(ProviderType, {
  name: 'Provider',
  description: 'Whose word is taken for who somebody is.',
  valuesMap: {
    GITHUB: { description: 'GitHub, or the GitHub Enterprise server of this instance.' },
    OIDC: { description: 'The OpenID Connect provider of this instance.' },
  } satisfies Record<Uppercase<(typeof providerSlugs)[number]>, object>,
});

@ObjectType('WayIn', { description: 'A way to sign in by the word of somebody else.' })
export class WayInType {
  @Field(() => ProviderType)
  provider!: ProviderType;

  @Field(() => String, { description: 'What people call it.' })
  name!: string;

  @Field(() => Boolean, { description: 'Whether it is set up on this instance.' })
  isOn!: boolean;
}

@ObjectType('Identity', { description: 'An account elsewhere that is linked to a person.' })
export class IdentityType {
  @Field(() => ProviderType)
  provider!: ProviderType;

  @Field(() => String, { description: 'By which it is unlinked.' })
  issuer!: string;

  @Field(() => String, { description: 'What that account is called there.' })
  label!: string;

  @Field(() => Boolean, { description: 'Whether one can sign in by it today.' })
  isOpen!: boolean;

  @Field(() => DateTimeScalar)
  linkedAt!: Temporal.Instant;

  @Field(() => DateTimeScalar)
  lastUsedAt!: Temporal.Instant;
}

@ObjectType('WaitingIdentity', {
  description: 'An account elsewhere that was proved and belongs to nobody here yet.',
})
export class WaitingIdentityType {
  @Field(() => ProviderType)
  provider!: ProviderType;

  @Field(() => String)
  providerName!: string;

  @Field(() => String, { description: 'What that account is called there.' })
  label!: string;

  @Field(() => String, { description: 'A name to begin with; may be empty.' })
  name!: string;

  @Field(() => String, { description: 'A handle to begin with; may be empty, or taken.' })
  handle!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Her address, if the provider says that she has proved it.',
  })
  email!: string | null;

  @Field(() => Boolean, {
    description:
      'Whether that address belongs to an account here: then only whoever signs in to it can link.',
  })
  isAddressTaken!: boolean;

  @Field(() => Boolean, { description: 'Whether an account can be made of it on this instance.' })
  maySignUp!: boolean;
}
