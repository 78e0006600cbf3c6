import { Field, ID, ObjectType } from '@nestjs/graphql';
import { OutboxMailType } from './mail.type.js';

@ObjectType()
export class RetryMailPayload {
  @Field(() => OutboxMailType)
  mail!: OutboxMailType;
}

@ObjectType()
export class DropMailPayload {
  @Field(() => ID, { description: 'Of what is gone.' })
  mail!: string;
}
