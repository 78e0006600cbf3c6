import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { WayInType } from '../people/identity.type.js';

export enum SignUpPolicyType {
  OPEN = 'open',
  INVITATION = 'invitation',
  CLOSED = 'closed',
}

registerEnumType(SignUpPolicyType, {
  name: 'SignUpPolicy',
  description: 'Who may make an account.',
  valuesMap: {
    OPEN: { description: 'Anybody.' },
    INVITATION: { description: 'Whoever has an invitation.' },
    CLOSED: { description: 'Nobody.' },
  },
});

@ObjectType('Instance', { description: 'This installation of Walz.' })
export class InstanceType {
  @Field(() => Boolean, { description: 'Whether a made-up season is told here.' })
  isDemo!: boolean;

  @Field(() => Boolean, { description: 'Whether mail leaves the house; otherwise it waits in an outbox.' })
  sendsMail!: boolean;

  @Field(() => SignUpPolicyType)
  signUp!: SignUpPolicyType;

  @Field(() => [WayInType], { description: 'Ways to sign in besides a password, those that are off too.' })
  waysIn!: WayInType[];
}
