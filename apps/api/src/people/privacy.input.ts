import { Field, InputType } from '@nestjs/graphql';
import { CircleType, PartType } from './privacy.type.js';

@InputType()
export class PartAudienceInput {
  @Field(() => PartType)
  part!: PartType;

  @Field(() => CircleType)
  audience!: CircleType;
}

@InputType()
export class ChangePrivacyInput {
  @Field(() => [PartAudienceInput], { nullable: true, description: 'What is left out stays as it is.' })
  parts?: PartAudienceInput[] | null;

  @Field(() => Boolean, { nullable: true })
  isUnlisted?: boolean | null;
}

@InputType()
export class BlockPersonInput {
  @Field(() => String)
  handle!: string;
}

@InputType()
export class UnblockPersonInput {
  @Field(() => String)
  handle!: string;
}

@InputType()
export class MutePersonInput {
  @Field(() => String)
  handle!: string;
}

@InputType()
export class UnmutePersonInput {
  @Field(() => String)
  handle!: string;
}
