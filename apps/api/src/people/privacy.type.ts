import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '../connection.js';
import { DateTimeScalar } from '../scalars/date-time.scalar.js';
import { PersonType } from './person.type.js';

export enum PartType {
  EMAIL = 'email',
  TRIPS = 'trips',
  READING = 'reading',
  STORY = 'story',
  PHOTO = 'photo',
  LINKS = 'links',
  LANGUAGES = 'languages',
  SKILLS = 'skills',
  HOME = 'home',
}

export enum CircleType {
  EVERYONE = 'everyone',
  PEOPLE = 'people',
  NOBODY = 'nobody',
}

registerEnumType(PartType, {
  name: 'Part',
  description: 'What somebody can show or keep to herself. Her name and her handle are always seen.',
});

registerEnumType(CircleType, {
  name: 'Circle',
  description:
    'To whom somebody shows a part of herself. She and moderators always see it; her address, where she does not show it, only admins do.',
  valuesMap: {
    EVERYONE: { description: 'Anybody, strangers and search engines too.' },
    PEOPLE: { description: 'Whoever has an account here.' },
    NOBODY: { description: 'Nobody else.' },
  },
});

@ObjectType('PartAudience', { description: 'A part of a person and to whom she shows it.' })
export class PartAudienceType {
  @Field(() => PartType)
  part!: PartType;

  @Field(() => CircleType)
  audience!: CircleType;
}

@ObjectType('Privacy', { description: 'What somebody shows to whom.' })
export class PrivacyType {
  @Field(() => [PartAudienceType], { description: 'Every part, also where she left it as it is usual.' })
  parts!: PartAudienceType[];

  @Field(() => Boolean, { description: 'Whether search engines are asked to leave her out.' })
  isUnlisted!: boolean;
}

@ObjectType('BlockedPerson', { description: 'What is left to see of somebody whom she has blocked.' })
export class BlockedPersonType {
  @Field(() => String)
  handle!: string;

  @Field(() => String)
  name!: string;
}

@ObjectType('Block', { description: 'Somebody who does not see her any more, and is not told.' })
export class BlockType {
  @Field(() => BlockedPersonType)
  person!: BlockedPersonType;

  @Field(() => DateTimeScalar)
  at!: Temporal.Instant;
}

@ObjectType('Mute', { description: 'Somebody whom she does not want to meet in her lists.' })
export class MuteType {
  @Field(() => PersonType)
  person!: PersonType;

  @Field(() => DateTimeScalar)
  at!: Temporal.Instant;
}

export const BlockConnection = connectionOf(BlockType, 'Block');
export const MuteConnection = connectionOf(MuteType, 'Mute');
