import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import { instantColumn } from '../columns.js';
import type { Language } from '#kernel';

/** `kept` is the outbox of a Walz without a mail server: an admin can read it, and nothing of it is ever sent. */
export type MailState = 'waiting' | 'sent' | 'kept' | 'failed';

@Entity('mail')
@Unique('mail_is_written_once', ['key'])
@Check('mail_language_unknown', `language in ('en', 'de')`)
@Check('mail_recipient_is_one_line', `recipient !~ '[[:cntrl:]]' and recipient <> ''`)
@Check('mail_subject_is_one_line', `subject !~ '[[:cntrl:]]' and subject <> ''`)
@Check('mail_state_unknown', `state in ('waiting', 'sent', 'kept', 'failed')`)
@Check('only_a_sent_mail_has_a_time_of_sending', `(state = 'sent') = (sent_at is not null)`)
@Check('a_failed_mail_has_a_complaint', `state <> 'failed' or complaint is not null`)
@Index('mail_that_did_not_go_out', ['createdAt'], { where: `state <> 'sent'` })
export class MailEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()', primaryKeyConstraintName: 'mail_pkey' })
  id!: string;

  /** What the mail is about, to whom: two mails with one key are one mail. */
  @Column({ type: 'text' })
  key!: string;

  @Column({ type: 'text' })
  kind!: string;

  @Column({ type: 'text' })
  language!: Language;

  @Column({ type: 'text' })
  recipient!: string;

  @Column({ type: 'text' })
  subject!: string;

  @Column({ type: 'text' })
  text!: string;

  @Column({ type: 'text' })
  html!: string;

  /** Follows from the key, so that a mail that goes out twice after a crash is one mail to its reader. */
  @Column({ name: 'message_id', type: 'text' })
  messageId!: string;

  @Column({ type: 'text' })
  state!: MailState;

  @Column({ name: 'created_at', ...instantColumn })
  createdAt!: Temporal.Instant;

  @Column({ name: 'sent_at', ...instantColumn, nullable: true })
  sentAt!: Temporal.Instant | null;

  /** The last words of the mail server, without any secret. */
  @Column({ type: 'text', nullable: true })
  complaint!: string | null;

  /** Whether it holds what opens an account; then nobody can read it any more once it is sent. */
  @Column({ name: 'is_secret', type: 'boolean', default: false })
  isSecret!: boolean;
}
