import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '../connection.js';
import { DateTimeScalar } from '../scalars/date-time.scalar.js';

export enum SuggestionStateType {
  OPEN = 'open',
  ACCEPTED = 'accepted',
  MERGED = 'merged',
  DECLINED = 'declined',
}

registerEnumType(SuggestionStateType, {
  name: 'SkillSuggestionState',
  description: 'What became of a suggestion.',
  valuesMap: {
    OPEN: { description: 'Nobody has decided yet.' },
    ACCEPTED: { description: 'The list has it now.' },
    MERGED: { description: 'The list had it already, under another name.' },
    DECLINED: { description: 'The list does not take it; `answer` may say why.' },
  },
});

@ObjectType('SkillSuggestion', { description: 'A skill that somebody misses in the list.' })
export class SkillSuggestionType {
  @Field(() => String)
  name!: string;

  @Field(() => String)
  kind!: string;

  @Field(() => String)
  why!: string;

  @Field(() => SuggestionStateType)
  state!: SuggestionStateType;

  @Field(() => DateTimeScalar)
  createdAt!: Temporal.Instant;

  @Field(() => String, { nullable: true, description: 'A sentence to whoever suggested it.' })
  answer!: string | null;
}

export const SkillSuggestionConnection = connectionOf(SkillSuggestionType, 'SkillSuggestion');
