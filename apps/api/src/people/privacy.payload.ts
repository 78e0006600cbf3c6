import { Field, ObjectType } from '@nestjs/graphql';
import { PrivacyType } from './privacy.type.js';

@ObjectType()
export class ChangePrivacyPayload {
  @Field(() => PrivacyType)
  privacy!: PrivacyType;
}

@ObjectType()
export class BlockPersonPayload {
  @Field(() => Boolean)
  isBlocked!: boolean;
}

@ObjectType()
export class UnblockPersonPayload {
  @Field(() => Boolean)
  isBlocked!: boolean;
}

@ObjectType()
export class MutePersonPayload {
  @Field(() => Boolean)
  isMuted!: boolean;
}

@ObjectType()
export class UnmutePersonPayload {
  @Field(() => Boolean)
  isMuted!: boolean;
}
