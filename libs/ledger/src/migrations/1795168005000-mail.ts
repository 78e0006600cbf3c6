import type { QueryRunner } from 'typeorm';
import { ForwardOnly } from './forward-only.js';

export class Mail1795168005000 extends ForwardOnly {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Every mail Walz ever had to write, once per key: what waits, what went out, what could not, and what is kept
      -- because no mail server is configured.
      create table mail (
        id uuid not null default uuidv7(),
        key text not null,
        kind text not null,
        language text not null,
        recipient text not null,
        subject text not null,
        text text not null,
        html text not null,
        message_id text not null,
        state text not null,
        created_at timestamptz not null,
        sent_at timestamptz,
        complaint text,
        constraint mail_pkey primary key (id),
        constraint mail_is_written_once unique (key),
        constraint mail_language_unknown check (language in ('en', 'de')),
        constraint mail_recipient_is_one_line check (recipient !~ '[[:cntrl:]]' and recipient <> ''),
        constraint mail_subject_is_one_line check (subject !~ '[[:cntrl:]]' and subject <> ''),
        constraint mail_state_unknown check (state in ('waiting', 'sent', 'kept', 'failed')),
        constraint only_a_sent_mail_has_a_time_of_sending check ((state = 'sent') = (sent_at is not null)),
        constraint a_failed_mail_has_a_complaint check (state <> 'failed' or complaint is not null)
      );
      create index mail_that_did_not_go_out on mail (created_at) where state <> 'sent';
    `);
  }
}
