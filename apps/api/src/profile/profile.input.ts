import { Field, ID, InputType } from '@nestjs/graphql';
import { FluencyType } from './profile.type.js';

@InputType()
export class SetLanguageInput {
  @Field(() => String, { description: 'ISO 639-1.' })
  language!: string;

  @Field(() => FluencyType, { nullable: true })
  fluency?: FluencyType | null;
}

@InputType()
export class DropLanguageInput {
  @Field(() => String, { description: 'ISO 639-1.' })
  language!: string;
}

@InputType()
export class ChangePracticesInput {
  @Field(() => [String], { defaultValue: [], description: 'Slugs of skills of the kind `practice`.' })
  add!: string[];

  @Field(() => [String], { defaultValue: [], description: 'Slugs.' })
  drop!: string[];
}

@InputType()
export class AddLinkInput {
  @Field(() => String)
  url!: string;
}

@InputType()
export class DropLinkInput {
  @Field(() => ID)
  link!: string;
}

@InputType()
export class RecheckLinkInput {
  @Field(() => ID)
  link!: string;
}

@InputType()
export class SetPhotoInput {
  @Field(() => String, { description: 'What `POST /uploads` answered to the picture.' })
  upload!: string;
}
