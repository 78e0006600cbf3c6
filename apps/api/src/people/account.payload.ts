import { Field, ID, ObjectType } from '@nestjs/graphql';
import { InvitationType, MyAccountType } from './account.type.js';
import { PersonType } from './person.type.js';

@ObjectType({ description: 'Says the same whether or not there is such an account.' })
export class AskForSignInLinkPayload {
  @Field(() => Boolean)
  isAskedFor!: boolean;
}

@ObjectType({ description: 'Says the same whether or not there is such an account.' })
export class AskForPasswordResetPayload {
  @Field(() => Boolean)
  isAskedFor!: boolean;
}

@ObjectType()
export class AskForVerificationPayload {
  @Field(() => Boolean)
  isAskedFor!: boolean;
}

@ObjectType()
export class AskForEmailChangePayload {
  @Field(() => Boolean)
  isAskedFor!: boolean;
}

@ObjectType()
export class SignInByLinkPayload {
  @Field(() => PersonType)
  person!: PersonType;
}

@ObjectType()
export class ResetPasswordPayload {
  @Field(() => PersonType)
  person!: PersonType;
}

@ObjectType()
export class ProveAddressPayload {
  @Field(() => MyAccountType)
  account!: MyAccountType;
}

@ObjectType()
export class ChangePasswordPayload {
  @Field(() => MyAccountType)
  account!: MyAccountType;
}

@ObjectType()
export class InvitePayload {
  @Field(() => InvitationType)
  invitation!: InvitationType;

  @Field(() => String, { description: 'The link to hand on; it is told only now.' })
  link!: string;
}

@ObjectType()
export class WithdrawInvitationPayload {
  @Field(() => ID)
  withdrawnId!: string;
}
