import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '../connection.js';

export enum SkillStateType {
  LISTED = 'listed',
  RETIRED = 'retired',
  MERGED = 'merged',
}

registerEnumType(SkillStateType, {
  name: 'SkillState',
  description: 'Whether a skill can be chosen.',
  valuesMap: {
    LISTED: { description: 'It can be chosen.' },
    RETIRED: { description: 'It can be chosen no more; whoever has it keeps it.' },
    MERGED: { description: 'It lives on in another one.' },
  },
});

@ObjectType('SkillPeople', { description: 'How many people, of those whom everybody sees.' })
export class SkillPeopleType {
  @Field(() => Int, { description: 'Can it.' })
  can!: number;

  @Field(() => Int, { description: 'Want to learn it.' })
  learn!: number;
}

@ObjectType('Skill', { description: 'An entry of the list of skills.' })
export class SkillType {
  @Field(() => String)
  slug!: string;

  @Field(() => String)
  kind!: string;

  @Field(() => SkillStateType)
  state!: SkillStateType;
}

@ObjectType('SkillShelf', { description: 'A kind of skills.' })
export class SkillShelfType {
  @Field(() => String)
  kind!: string;

  @Field(() => Int, { description: 'How many of its skills can be chosen.' })
  count!: number;
}

export const SkillConnection = connectionOf(SkillType, 'Skill');
