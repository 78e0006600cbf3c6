import { Field, ObjectType } from '@nestjs/graphql';
import { MatchWeightType } from './fit.type.js';

@ObjectType()
export class SetMatchAsidePayload {
  @Field(() => Boolean)
  isSetAside!: boolean;
}

@ObjectType()
export class TakeBackMatchPayload {
  @Field(() => Boolean)
  isSetAside!: boolean;
}

@ObjectType()
export class WeighMatchesPayload {
  @Field(() => [MatchWeightType])
  weights!: MatchWeightType[];
}
