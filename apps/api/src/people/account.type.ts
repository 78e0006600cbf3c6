import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '../connection.js';
import { DateTimeScalar } from '../scalars/date-time.scalar.js';
import { PersonType } from './person.type.js';

export enum LinkPurposeType {
  VERIFY = 'verify',
  SIGN_IN = 'sign_in',
  RESET = 'reset',
  CHANGE = 'change',
}

registerEnumType(LinkPurposeType, {
  name: 'LinkPurpose',
  description: 'What a link in a mail is for.',
  valuesMap: {
    VERIFY: { description: 'To prove the address that somebody signed up with.' },
    SIGN_IN: { description: 'To sign in without a password.' },
    RESET: { description: 'To set a new password.' },
    CHANGE: { description: 'To prove the address that an account shall have instead.' },
  },
});

@ObjectType('MyAccount', { description: 'What opens the account of whoever is signed in; for her alone.' })
export class MyAccountType {
  @Field(() => String, {
    nullable: true,
    description: 'Null once somebody else has proved that the address is hers.',
  })
  email!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The address that she asked to have instead, while the link to it can be opened.',
  })
  pendingEmail!: string | null;

  @Field(() => Boolean, { description: 'Whether she proved that she reads its mail.' })
  isVerified!: boolean;

  @Field(() => Boolean)
  hasPassword!: boolean;

  @Field(() => Boolean, {
    description: 'Whether she signed in within 15 minutes, so that nothing else has to prove that it is she.',
  })
  hasJustSignedIn!: boolean;
}

@ObjectType('MailedLink', { description: 'A link that came by mail and can be used.' })
export class MailedLinkType {
  @Field(() => LinkPurposeType)
  purpose!: LinkPurposeType;

  @Field(() => String, { description: 'The address that it was sent to.' })
  email!: string;

  @Field(() => PersonType, { description: 'Whose account it opens.' })
  person!: PersonType;

  @Field(() => Boolean, { description: 'Whether that is the account that is signed in.' })
  isMine!: boolean;

  @Field(() => Boolean, {
    description:
      'Whether the account had its address proved; if not, to sign in by the link ends every other way in.',
  })
  isProved!: boolean;
}

@ObjectType('Invitation', { description: 'Lets one person make an account where not everybody may.' })
export class InvitationType {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'For whom it is, as its maker put it.' })
  note!: string;

  @Field(() => PersonType, { nullable: true })
  maker!: PersonType | null;

  @Field(() => DateTimeScalar)
  madeAt!: Temporal.Instant;

  @Field(() => DateTimeScalar)
  expiresAt!: Temporal.Instant;

  @Field(() => DateTimeScalar, { nullable: true })
  usedAt!: Temporal.Instant | null;

  @Field(() => PersonType, { nullable: true, description: 'Who came by it.' })
  guest!: PersonType | null;
}

export const InvitationConnection = connectionOf(InvitationType, 'Invitation');
