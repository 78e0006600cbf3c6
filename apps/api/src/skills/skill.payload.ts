import { Field, ObjectType } from '@nestjs/graphql';
import { SkillType } from './skill.type.js';
import { SkillSuggestionType } from './skill-suggestion.type.js';

@ObjectType()
export class SuggestSkillPayload {
  @Field(() => SkillSuggestionType)
  suggestion!: SkillSuggestionType;
}

@ObjectType()
export class DeclineSkillPayload {
  @Field(() => SkillSuggestionType)
  suggestion!: SkillSuggestionType;
}

@ObjectType()
export class AlterSkillPayload {
  @Field(() => SkillType)
  skill!: SkillType;
}
