import { Field, ID, InputType } from '@nestjs/graphql';

@InputType()
export class OutboxMailInput {
  @Field(() => ID)
  mail!: string;
}
