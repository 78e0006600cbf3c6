import { Field, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../connection.js';

@ObjectType('Skill', { description: 'An entry of the list of skills.' })
export class SkillType {
  @Field(() => String)
  slug!: string;

  @Field(() => String)
  kind!: string;
}

export const SkillConnection = connectionOf(SkillType, 'Skill');
