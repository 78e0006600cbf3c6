import { Field, ID, ObjectType } from '@nestjs/graphql';
import { CompanyInvitationType, CompanyType, SiteType } from './company.type.js';

@ObjectType()
export class FoundCompanyPayload {
  @Field(() => CompanyType)
  company!: CompanyType;
}

@ObjectType()
export class ChangeCompanyPayload {
  @Field(() => CompanyType)
  company!: CompanyType;
}

@ObjectType()
export class ChangeCompanyPracticesPayload {
  @Field(() => CompanyType)
  company!: CompanyType;
}

@ObjectType()
export class SetCompanyLogoPayload {
  @Field(() => CompanyType)
  company!: CompanyType;
}

@ObjectType()
export class DropCompanyLogoPayload {
  @Field(() => CompanyType)
  company!: CompanyType;
}

@ObjectType()
export class LookAtWebsitePayload {
  @Field(() => CompanyType)
  company!: CompanyType;
}

@ObjectType()
export class JoinCompanyPayload {
  @Field(() => CompanyType)
  company!: CompanyType;
}

@ObjectType()
export class ChangeMemberRolePayload {
  @Field(() => CompanyType)
  company!: CompanyType;
}

@ObjectType()
export class RemoveMemberPayload {
  @Field(() => CompanyType)
  company!: CompanyType;
}

@ObjectType()
export class LeaveCompanyPayload {
  @Field(() => CompanyType)
  company!: CompanyType;
}

@ObjectType()
export class AddSitePayload {
  @Field(() => SiteType)
  site!: SiteType;
}

@ObjectType()
export class ChangeSitePayload {
  @Field(() => SiteType)
  site!: SiteType;
}

@ObjectType()
export class CloseSitePayload {
  @Field(() => SiteType)
  site!: SiteType;
}

@ObjectType()
export class ReopenSitePayload {
  @Field(() => SiteType)
  site!: SiteType;
}

@ObjectType()
export class InviteMemberPayload {
  @Field(() => CompanyInvitationType)
  invitation!: CompanyInvitationType;

  @Field(() => String, { description: 'The address to hand on. It is told this once.' })
  link!: string;
}

@ObjectType()
export class WithdrawMemberInvitationPayload {
  @Field(() => ID)
  withdrawnId!: string;
}
