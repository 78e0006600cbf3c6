import { Field, Float, ID, InputType, registerEnumType } from '@nestjs/graphql';
import { MatchPartType } from '../search/match.type.js';

export enum MatchSideType {
  JOURNEYMAN = 'journeyman',
  HOST = 'host',
}

export enum AsideReasonType {
  SKILLS = 'skills',
  PLACE = 'place',
  WEEKS = 'weeks',
  COMPANY = 'company',
  PERSON = 'person',
  OTHER = 'other',
}

registerEnumType(MatchSideType, { name: 'MatchSide', description: 'Who asks who fits.' });
registerEnumType(AsideReasonType, { name: 'AsideReason', description: 'Why a match is not for somebody.' });

@InputType({ description: 'A trip and an offer that were found to fit.' })
export class TakeBackMatchInput {
  @Field(() => ID)
  trip!: string;

  @Field(() => ID)
  offer!: string;

  @Field(() => MatchSideType, { description: 'For whom it stays away.' })
  side!: MatchSideType;
}

@InputType()
export class SetMatchAsideInput extends TakeBackMatchInput {
  @Field(() => AsideReasonType)
  reason!: AsideReasonType;

  @Field(() => String, { defaultValue: '', description: 'Kept for whoever says it.' })
  words!: string;
}

@InputType()
export class PartImportanceInput {
  @Field(() => MatchPartType)
  part!: MatchPartType;

  @Field(() => Float, { description: 'How often as much as usual: a quarter to four times.' })
  times!: number;
}

@InputType()
export class WeighMatchesInput {
  @Field(() => MatchSideType)
  side!: MatchSideType;

  @Field(() => [PartImportanceInput], { description: 'What is not named counts as usual.' })
  parts!: PartImportanceInput[];
}
