import { Field, ID, InputType } from '@nestjs/graphql';
import { MarkdownScalar } from '../scalars/markdown.scalar.js';
import { CompanySizeType, MemberRoleType } from './company.type.js';

@InputType()
export class FoundCompanyInput {
  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true, description: 'Default: made of the name.' })
  slug?: string | null;

  @Field(() => ID, { description: 'The town where it sits.' })
  place!: string;
}

@InputType()
export class ChangeCompanyInput {
  @Field(() => ID)
  company!: string;

  @Field(() => String, { nullable: true })
  name?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Under its former ones the company is found for ever.',
  })
  slug?: string | null;

  @Field(() => MarkdownScalar, { nullable: true, description: 'At most 20,000 letters.' })
  story?: string | null;

  @Field(() => String, { nullable: true, description: 'Another one has to be proved anew.' })
  website?: string | null;

  @Field(() => CompanySizeType, { nullable: true, description: 'null takes it away.' })
  size?: CompanySizeType | null;
}

@InputType()
export class ChangeCompanyPracticesInput {
  @Field(() => ID)
  company!: string;

  @Field(() => [String], { defaultValue: [], description: 'Slugs of skills of the kind `practice`.' })
  add!: string[];

  @Field(() => [String], { defaultValue: [], description: 'Slugs.' })
  drop!: string[];
}

@InputType()
export class CompanyInput {
  @Field(() => ID)
  company!: string;
}

@InputType()
export class SetCompanyLogoInput {
  @Field(() => ID)
  company!: string;

  @Field(() => String, { description: 'What `POST /uploads?company=<id>&use=logo` answered to the picture.' })
  upload!: string;
}

@InputType()
export class AddSiteInput {
  @Field(() => ID)
  company!: string;

  @Field(() => ID, { description: 'A town.' })
  place!: string;

  @Field(() => String, { nullable: true })
  name?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Street and door; shown to nobody but guests and members.',
  })
  address?: string | null;
}

@InputType()
export class ChangeSiteInput {
  @Field(() => ID)
  site!: string;

  @Field(() => ID, { nullable: true })
  place?: string | null;

  @Field(() => String, { nullable: true })
  name?: string | null;

  @Field(() => String, { nullable: true })
  address?: string | null;
}

@InputType()
export class SiteInput {
  @Field(() => ID)
  site!: string;
}

@InputType()
export class InviteMemberInput {
  @Field(() => ID)
  company!: string;

  @Field(() => MemberRoleType)
  role!: MemberRoleType;

  @Field(() => String, {
    nullable: true,
    description: 'To whom it is mailed, and whose account alone can take it up. Without one it is a link.',
  })
  email?: string | null;
}

@InputType()
export class CompanyInvitationInput {
  @Field(() => ID)
  invitation!: string;
}

@InputType()
export class JoinCompanyInput {
  @Field(() => String, { description: 'From the address of an invitation.' })
  secret!: string;
}

@InputType()
export class ChangeMemberRoleInput {
  @Field(() => ID)
  company!: string;

  @Field(() => ID)
  person!: string;

  @Field(() => MemberRoleType)
  role!: MemberRoleType;
}

@InputType()
export class RemoveMemberInput {
  @Field(() => ID)
  company!: string;

  @Field(() => ID)
  person!: string;
}
