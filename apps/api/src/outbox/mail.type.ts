import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '../connection.js';
import { LanguageType } from '../language.type.js';
import { DateTimeScalar } from '../scalars/date-time.scalar.js';

export enum MailStateType {
  WAITING = 'waiting',
  SENT = 'sent',
  KEPT = 'kept',
  FAILED = 'failed',
}

registerEnumType(MailStateType, {
  name: 'MailState',
  description: 'What became of a mail.',
  valuesMap: {
    WAITING: { description: 'It is tried again by and by.' },
    SENT: { description: 'The mail server took it.' },
    KEPT: { description: 'No mail server is configured: it waits for an admin to hand it on.' },
    FAILED: { description: 'The mail server refused it for good.' },
  },
});

@ObjectType('OutboxMail', { description: 'A mail that did not go out, as the list of them shows it.' })
export class OutboxMailType {
  @Field(() => String)
  kind!: string;

  @Field(() => String)
  recipient!: string;

  @Field(() => String)
  subject!: string;

  @Field(() => MailStateType)
  state!: MailStateType;

  @Field(() => DateTimeScalar)
  createdAt!: Temporal.Instant;

  @Field(() => String, { nullable: true, description: 'The last words of the mail server.' })
  complaint!: string | null;
}

@ObjectType('Mail', { description: 'A mail with what it says.' })
export class MailType extends OutboxMailType {
  @Field(() => LanguageType)
  language!: LanguageType;

  @Field(() => String)
  text!: string;
}

export const OutboxMailConnection = connectionOf(OutboxMailType, 'OutboxMail');
