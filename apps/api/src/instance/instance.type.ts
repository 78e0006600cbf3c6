import { Field, ObjectType } from '@nestjs/graphql';
import { WayInType } from '../people/identity.type.js';

@ObjectType('Instance', { description: 'This installation of Walz.' })
export class InstanceType {
  @Field(() => Boolean, { description: 'Whether a made-up season is told here.' })
  isDemo!: boolean;

  @Field(() => Boolean, { description: 'Whether mail leaves the house; otherwise it waits in an outbox.' })
  sendsMail!: boolean;

  @Field(() => [WayInType], { description: 'Ways to sign in besides a password, those that are off too.' })
  waysIn!: WayInType[];
}
