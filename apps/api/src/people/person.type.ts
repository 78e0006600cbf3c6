import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { PersonRoleType } from '../profile/profile.type.js';
import { DateTimeScalar } from '../scalars/date-time.scalar.js';
import { SkillType } from '../skills/skill.type.js';

export enum StanceType {
  CAN = 'can',
  LEARN = 'learn',
  AVOID = 'avoid',
}

export enum DutyType {
  MODERATOR = 'moderator',
  ADMIN = 'admin',
}

registerEnumType(DutyType, { name: 'Duty', description: 'What a person was asked to look after.' });

registerEnumType(StanceType, {
  name: 'Stance',
  description: 'How a person stands to a skill.',
  valuesMap: {
    CAN: { description: 'She can pair on it, or more: see the level.' },
    LEARN: { description: 'She wants to learn it.' },
    AVOID: { description: 'She would rather not.' },
  },
});

@ObjectType('PersonSkill', { description: 'A skill and how a person stands to it.' })
export class PersonSkillType {
  @Field(() => SkillType)
  skill!: SkillType;

  @Field(() => StanceType)
  stance!: StanceType;

  @Field(() => Int, {
    nullable: true,
    description: 'For abilities only: 1 pairs on it, 2 is strong, 3 can teach it.',
  })
  level!: number | null;
}

@ObjectType('Person', { description: 'Anyone with an account.' })
export class PersonType {
  @Field(() => String)
  handle!: string;

  @Field(() => Boolean, { description: 'Whether she belongs to the told demo season.' })
  isDemo!: boolean;

  @Field(() => Boolean, { description: 'Whether search engines are asked to leave her out.' })
  isUnlisted!: boolean;

  @Field(() => DutyType, {
    nullable: true,
    description: 'What she was asked to look after on this instance.',
  })
  duty!: DutyType | null;

  @Field(() => PersonRoleType, { nullable: true })
  role!: PersonRoleType | null;

  @Field(() => DateTimeScalar)
  joinedAt!: Temporal.Instant;
}
