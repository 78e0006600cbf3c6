import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { FluencyType, PersonRoleType } from '../profile/profile.type.js';
import { MarkdownScalar } from '../scalars/markdown.scalar.js';
import { ExperienceType, LodgingType, PayType, PublicationType, WayType } from './offer.type.js';

@InputType()
export class OfferPlaceInput {
  @Field(() => Boolean)
  isOnSite!: boolean;

  @Field(() => Boolean)
  isRemote!: boolean;

  @Field(() => ID, { nullable: true, description: 'A site of the company; an open offer on site needs one.' })
  site?: string | null;
}

@InputType()
export class OfferStayInput {
  @Field(() => Int, { description: 'In weeks.' })
  least!: number;

  @Field(() => Int, { description: 'In weeks, at most 8.' })
  most!: number;
}

@InputType()
export class OfferPayInput {
  @Field(() => PayType)
  kind!: PayType;

  @Field(() => Int, { nullable: true, description: 'A week; for a stipend.' })
  amount?: number | null;

  @Field(() => String, { nullable: true, description: 'ISO 4217; for a stipend.' })
  currency?: string | null;
}

@InputType()
export class OfferSkillInput {
  @Field(() => String, { description: 'The slug of the skill.' })
  skill!: string;

  @Field(() => WayType)
  way!: WayType;

  @Field(() => Int, { nullable: true, description: '1 to 3 for what is sought or taught.' })
  level?: number | null;
}

@InputType()
export class DropOfferSkillInput {
  @Field(() => String, { description: 'The slug of the skill.' })
  skill!: string;

  @Field(() => WayType)
  way!: WayType;
}

@InputType()
export class OfferLanguageInput {
  @Field(() => String, { description: 'ISO 639-1.' })
  language!: string;

  @Field(() => FluencyType)
  fluency!: FluencyType;
}

/** What is not given stays as it is. */
@InputType({ isAbstract: true })
export abstract class OfferDetailsInput {
  @Field(() => MarkdownScalar, { nullable: true, description: 'At most 20,000 letters.' })
  work?: string | null;

  @Field(() => OfferPlaceInput, { nullable: true })
  place?: OfferPlaceInput | null;

  @Field(() => OfferStayInput, { nullable: true })
  stay?: OfferStayInput | null;

  @Field(() => LodgingType, { nullable: true })
  lodging?: LodgingType | null;

  @Field(() => MarkdownScalar, { nullable: true, description: 'At most 5,000 letters.' })
  lodgingRules?: string | null;

  @Field(() => Int, { nullable: true, description: 'Euros, at most 10,000.' })
  travelPaid?: number | null;

  @Field(() => OfferPayInput, { nullable: true })
  pay?: OfferPayInput | null;

  @Field(() => PublicationType, { nullable: true })
  publication?: PublicationType | null;

  @Field(() => [PersonRoleType], { nullable: true, description: 'None means anybody.' })
  roles?: PersonRoleType[] | null;

  @Field(() => ExperienceType, { nullable: true })
  experience?: ExperienceType | null;

  @Field(() => String, {
    nullable: true,
    description: 'The handle of somebody who acts for the company; null names nobody.',
  })
  contact?: string | null;

  @Field(() => [OfferSkillInput], { defaultValue: [] })
  setSkills!: OfferSkillInput[];

  @Field(() => [DropOfferSkillInput], { defaultValue: [] })
  dropSkills!: DropOfferSkillInput[];

  @Field(() => [String], { defaultValue: [], description: 'Slugs of skills of the kind `practice`.' })
  addPractices!: string[];

  @Field(() => [String], { defaultValue: [], description: 'Slugs.' })
  dropPractices!: string[];

  @Field(() => [OfferLanguageInput], { defaultValue: [] })
  setLanguages!: OfferLanguageInput[];

  @Field(() => [String], { defaultValue: [], description: 'ISO 639-1.' })
  dropLanguages!: string[];
}

@InputType()
export class DraftOfferInput extends OfferDetailsInput {
  @Field(() => ID)
  company!: string;

  @Field(() => String)
  title!: string;
}

@InputType()
export class ChangeOfferInput extends OfferDetailsInput {
  @Field(() => ID)
  offer!: string;

  @Field(() => String, { nullable: true })
  title?: string | null;
}

@InputType()
export class SetOfferWeeksInput {
  @Field(() => ID)
  offer!: string;

  @Field(() => String, {
    description:
      'All weeks from now on: `2027-W14..2027-W20/2, 2027-W30`; `/2` takes every second of a range.',
  })
  weeks!: string;

  @Field(() => Int, { defaultValue: 1, description: 'How many guests can come, in each week.' })
  seats!: number;

  @Field(() => String, {
    defaultValue: '',
    description: 'Weeks with another number of seats: `2027-W14: 2, 2027-W20..2027-W22: 1`.',
  })
  exceptions!: string;
}

@InputType()
export class OpenOfferInput {
  @Field(() => ID)
  offer!: string;
}

@InputType()
export class PauseOfferInput {
  @Field(() => ID)
  offer!: string;
}

@InputType()
export class CloseOfferInput {
  @Field(() => ID)
  offer!: string;
}

@InputType()
export class CopyOfferInput {
  @Field(() => ID)
  offer!: string;
}

@InputType()
export class ConfirmOfferInput {
  @Field(() => ID)
  offer!: string;
}

@InputType()
export class AnswerOfferInput {
  @Field(() => String, { description: 'The slug of the offer.' })
  offer!: string;

  @Field(() => String, { description: 'What the mail held that asked after the offer.' })
  secret!: string;

  @Field(() => Boolean, { description: 'Whether it still holds; if not, it is paused.' })
  holds!: boolean;
}

@InputType()
export class AddLodgingPictureInput {
  @Field(() => ID)
  offer!: string;

  @Field(() => String, { description: 'What `POST /uploads?company=…&use=lodging` answered to the picture.' })
  upload!: string;

  @Field(() => String, {
    defaultValue: '',
    description: 'What it shows, for those who cannot look at it; at most 300 letters.',
  })
  alt!: string;
}

@InputType()
export class DropLodgingPictureInput {
  @Field(() => ID)
  offer!: string;

  @Field(() => String)
  key!: string;
}
