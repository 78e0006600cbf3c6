import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../connection.js';

@ObjectType('Place', { description: 'A town of more than a thousand people. Data: GeoNames, CC BY.' })
export class PlaceType {
  @Field(() => String, { description: 'ISO 3166-1 alpha-2.' })
  country!: string;

  @Field(() => Float)
  latitude!: number;

  @Field(() => Float)
  longitude!: number;

  @Field(() => Int)
  population!: number;

  @Field(() => String, { description: 'IANA time zone.' })
  zone!: string;
}

export const PlaceConnection = connectionOf(PlaceType, 'Place');
