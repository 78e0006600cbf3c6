import { Field, ID, InputType } from '@nestjs/graphql';

@InputType()
export class AskForSignInLinkInput {
  @Field(() => String, { description: 'E-mail address or handle.' })
  email!: string;
}

@InputType()
export class AskForPasswordResetInput {
  @Field(() => String, { description: 'E-mail address or handle.' })
  email!: string;
}

@InputType()
export class SignInByLinkInput {
  @Field(() => String)
  secret!: string;
}

@InputType()
export class ResetPasswordInput {
  @Field(() => String)
  secret!: string;

  @Field(() => String, { description: 'The new one.' })
  password!: string;
}

@InputType()
export class ProveAddressInput {
  @Field(() => String)
  secret!: string;
}

@InputType()
export class AskForEmailChangeInput {
  @Field(() => String, { description: 'The new address.' })
  email!: string;

  @Field(() => String, { nullable: true, description: 'Not needed within 15 minutes after a sign-in.' })
  oldPassword?: string | null;
}

@InputType()
export class ChangePasswordInput {
  @Field(() => String, { nullable: true, description: 'Null only where there is none yet.' })
  oldPassword?: string | null;

  @Field(() => String, { description: 'The new one.' })
  password!: string;
}

@InputType()
export class InviteInput {
  @Field(() => String, { defaultValue: '', description: 'For whom it is; only admins read it.' })
  note!: string;
}

@InputType()
export class WithdrawInvitationInput {
  @Field(() => ID)
  id!: string;
}
