import { Field, ID, InputType } from '@nestjs/graphql';

@InputType()
export class SuggestSkillInput {
  @Field(() => String)
  name!: string;

  @Field(() => String, { description: 'The shelf it belongs on; see `skillShelves`.' })
  kind!: string;

  @Field(() => String, { nullable: true, description: 'What it is good for, in up to 500 letters.' })
  why?: string | null;
}

@InputType()
export class AcceptSkillInput {
  @Field(() => ID)
  suggestion!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true, description: 'Only where Germans say it differently.' })
  nameDe?: string | null;

  @Field(() => String)
  kind!: string;

  @Field(() => [String], { defaultValue: [], description: 'What else it is called.' })
  aliases!: string[];
}

@InputType()
export class JoinSkillInput {
  @Field(() => ID)
  suggestion!: string;

  @Field(() => String, { description: 'The slug of the skill that the suggestion is another name of.' })
  skill!: string;
}

@InputType()
export class DeclineSkillInput {
  @Field(() => ID)
  suggestion!: string;

  @Field(() => String, {
    nullable: true,
    description: 'A sentence to whoever suggested it, up to 500 letters.',
  })
  answer?: string | null;
}

@InputType()
export class MergeSkillsInput {
  @Field(() => String, { description: 'The slug of the skill that is no entry of its own any more.' })
  from!: string;

  @Field(() => String, { description: 'The slug of the skill it lives on in.' })
  into!: string;
}

@InputType()
export class RenameSkillInput {
  @Field(() => String, { description: 'The slug of the skill; it stays.' })
  skill!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true, description: 'Only where Germans say it differently.' })
  nameDe?: string | null;

  @Field(() => String, { nullable: true, description: 'The shelf it moves to.' })
  kind?: string | null;
}

@InputType()
export class SkillAliasInput {
  @Field(() => String, { description: 'The slug of the skill.' })
  skill!: string;

  @Field(() => String)
  alias!: string;
}

@InputType()
export class AlterSkillInput {
  @Field(() => String, { description: 'The slug of the skill.' })
  skill!: string;
}
