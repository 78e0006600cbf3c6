import { Field, Int, ObjectType } from '@nestjs/graphql';
import { AccessTokenType } from './access-token.type.js';

@ObjectType()
export class EndSessionPayload {
  @Field(() => Boolean)
  isEnded!: boolean;
}

@ObjectType()
export class EndOtherSessionsPayload {
  @Field(() => Int, { description: 'How many were ended.' })
  ended!: number;
}

@ObjectType()
export class MakeTokenPayload {
  @Field(() => AccessTokenType)
  token!: AccessTokenType;

  @Field(() => String, { description: 'The token itself, said only here and now.' })
  secret!: string;
}

@ObjectType()
export class RevokeTokenPayload {
  @Field(() => Boolean)
  isRevoked!: boolean;
}
