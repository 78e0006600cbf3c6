import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { PhotoType } from '../profile/profile.type.js';
import { DateTimeScalar } from '../scalars/date-time.scalar.js';

export enum CompanySizeType {
  ALONE = 'alone',
  FEW = 'few',
  DOZENS = 'dozens',
  HUNDREDS = 'hundreds',
  THOUSANDS = 'thousands',
}

export enum MemberRoleType {
  ADMIN = 'admin',
  CONTACT = 'contact',
  APPROVER = 'approver',
  LEGAL = 'legal',
}

export enum WebsiteProofByType {
  DNS = 'dns',
  FILE = 'file',
}

export enum WebsiteHindranceType {
  UNREACHABLE = 'unreachable',
  TOO_SLOW = 'too_slow',
  ADDRESS_NOT_PUBLIC = 'address_not_public',
  TOO_MANY_TURNS = 'too_many_turns',
  NO_PAGE = 'no_page',
  TOO_LARGE = 'too_large',
  NO_PROOF = 'no_proof',
}

registerEnumType(CompanySizeType, {
  name: 'CompanySize',
  description: 'How many work there.',
  valuesMap: {
    ALONE: { description: 'One person.' },
    FEW: { description: 'Two to ten.' },
    DOZENS: { description: 'Up to a hundred.' },
    HUNDREDS: { description: 'Up to a thousand.' },
    THOUSANDS: { description: 'More than a thousand.' },
  },
});

registerEnumType(MemberRoleType, {
  name: 'MemberRole',
  description: 'What a person is to a company that she acts for.',
  valuesMap: {
    ADMIN: { description: 'Runs it here: its page, its sites, its people, its offers.' },
    CONTACT: { description: 'Makes offers and is asked about them.' },
    APPROVER: { description: 'Says yes to a week.' },
    LEGAL: { description: 'Reads the small print.' },
  },
});

registerEnumType(WebsiteProofByType, {
  name: 'WebsiteProofBy',
  description: 'How a company showed that a website is its own.',
  valuesMap: {
    DNS: { description: 'By a TXT record of its domain.' },
    FILE: { description: 'By a file at `/.well-known/walz-verification.txt`.' },
  },
});

registerEnumType(WebsiteHindranceType, {
  name: 'WebsiteHindrance',
  description: 'Why the last look at a website found no proof.',
  valuesMap: {
    UNREACHABLE: { description: 'Nobody answered.' },
    TOO_SLOW: { description: 'It took longer than five seconds.' },
    ADDRESS_NOT_PUBLIC: { description: 'It lies inside of a network.' },
    TOO_MANY_TURNS: { description: 'It led on more than three times.' },
    NO_PAGE: { description: 'There is neither the record nor the file.' },
    TOO_LARGE: { description: 'The file is larger than 512 kilobytes.' },
    NO_PROOF: { description: 'The file does not hold the line, and there is no record.' },
  },
});

@ObjectType('WebsiteProof', { description: 'That a website is the company’s own, as far as Walz has seen.' })
export class WebsiteProofType {
  @Field(() => WebsiteProofByType)
  by!: WebsiteProofByType;

  @Field(() => DateTimeScalar, { description: 'When it was last seen.' })
  at!: Temporal.Instant;
}

@ObjectType('WebsiteCheck', { description: 'How a company proves its website; for whoever runs it here.' })
export class WebsiteCheckType {
  @Field(() => String, {
    description: 'What the TXT record of `host` must say, and the file hold as a line.',
  })
  line!: string;

  @Field(() => String, { description: 'Whose TXT record is read.' })
  host!: string;

  @Field(() => String, { description: 'Where the file is looked for.' })
  file!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When somebody last looked; null while a look is under way.',
  })
  checkedAt!: Temporal.Instant | null;

  @Field(() => WebsiteHindranceType, { nullable: true })
  hindrance!: WebsiteHindranceType | null;
}

@ObjectType('Company', { description: 'A host.' })
export class CompanyType {
  @Field(() => String)
  slug!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true, description: 'Its page elsewhere; its own only with a proof.' })
  website!: string | null;

  @Field(() => CompanySizeType, { nullable: true })
  size!: CompanySizeType | null;

  @Field(() => PhotoType, { nullable: true })
  logo!: PhotoType | null;

  @Field(() => MemberRoleType, { nullable: true, description: 'What whoever asks is to it.' })
  myRole!: MemberRoleType | null;
}

@ObjectType('Site', { description: 'Where a company works.' })
export class SiteType {
  @Field(() => String, { description: 'What the company calls it; empty where it needs no name.' })
  name!: string;
}

@ObjectType('CompanyMember', { description: 'Somebody who acts for a company.' })
export class CompanyMemberType {
  @Field(() => MemberRoleType)
  role!: MemberRoleType;

  @Field(() => DateTimeScalar)
  since!: Temporal.Instant;
}

@ObjectType('CompanyInvitation', {
  description: 'Asks one person to act for a company; for seven days, once.',
})
export class CompanyInvitationType {
  @Field(() => ID)
  id!: string;

  @Field(() => MemberRoleType)
  role!: MemberRoleType;

  @Field(() => String, {
    nullable: true,
    description: 'For whose account it is; for whoever chooses members. A link that is handed on has none.',
  })
  email!: string | null;

  @Field(() => Boolean, { description: 'Whether it is for the account that proved one address.' })
  isForAddress!: boolean;

  @Field(() => DateTimeScalar)
  expiresAt!: Temporal.Instant;
}
