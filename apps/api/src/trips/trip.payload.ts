import { Field, ObjectType } from '@nestjs/graphql';
import { TripType } from './trip.type.js';

@ObjectType()
export class PostTripPayload {
  @Field(() => TripType)
  trip!: TripType;
}

@ObjectType()
export class ChangeTripPayload {
  @Field(() => TripType)
  trip!: TripType;
}

@ObjectType()
export class OpenTripPayload {
  @Field(() => TripType)
  trip!: TripType;
}

@ObjectType()
export class CloseTripPayload {
  @Field(() => TripType)
  trip!: TripType;
}

@ObjectType()
export class FillTripFromProfilePayload {
  @Field(() => TripType)
  trip!: TripType;
}

@ObjectType()
export class SetTripAudiencePayload {
  @Field(() => TripType)
  trip!: TripType;
}

@ObjectType()
export class RenewTripLinkPayload {
  @Field(() => TripType)
  trip!: TripType;
}

@ObjectType()
export class SetTripSkillPayload {
  @Field(() => TripType)
  trip!: TripType;
}

@ObjectType()
export class DropTripSkillPayload {
  @Field(() => TripType)
  trip!: TripType;
}

@ObjectType()
export class SetTripReachesPayload {
  @Field(() => TripType)
  trip!: TripType;
}

@ObjectType()
export class SetWeekWishesPayload {
  @Field(() => TripType)
  trip!: TripType;
}

@ObjectType()
export class AddTripEntryPayload {
  @Field(() => TripType)
  trip!: TripType;
}

@ObjectType()
export class ChangeTripEntryPayload {
  @Field(() => TripType)
  trip!: TripType;
}

@ObjectType()
export class DropTripEntryPayload {
  @Field(() => TripType)
  trip!: TripType;
}
