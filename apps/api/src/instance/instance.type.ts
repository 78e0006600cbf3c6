import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType('Instance', { description: 'This installation of Walz.' })
export class InstanceType {
  @Field(() => Boolean, { description: 'Whether a made-up season is told here.' })
  isDemo!: boolean;

  @Field(() => Boolean, { description: 'Whether mail leaves the house; otherwise it waits in an outbox.' })
  sendsMail!: boolean;
}
