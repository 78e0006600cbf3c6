import type { QueryRunner } from 'typeorm';
import { ForwardOnly } from './forward-only.js';

/** What people say of each other to those who look after the instance, and what became of it. */
export class Reports1795168016000 extends ForwardOnly {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table report (
        id uuid not null default uuidv7(),
        reporter_id uuid not null,
        subject_kind text not null,
        subject_id uuid not null,
        about_person_id uuid not null,
        reason text not null,
        words text not null default '',
        snapshot jsonb not null,
        language text not null,
        created_at timestamptz not null,
        state text not null default 'open',
        decided_at timestamptz,
        decided_by uuid,
        action text,
        suspended_until timestamptz,
        note text not null default '',
        outcome text not null default '',
        message text not null default '',
        constraint report_pkey primary key (id),
        constraint cannot_report_yourself check (reporter_id <> about_person_id),
        constraint report_reason_unknown
          check (reason in ('spam', 'harassment', 'impersonation', 'danger', 'illegal', 'other')),
        constraint report_words_too_long check (length(words) <= 2000),
        constraint report_language_unknown check (language in ('en', 'de')),
        constraint report_state_unknown check (state in ('open', 'decided')),
        constraint report_action_unknown check (action in ('hide', 'warn', 'suspend', 'ban', 'dismiss')),
        constraint a_decision_is_whole check (
          (state = 'decided') = (decided_at is not null) and (state = 'decided') = (action is not null)
          and (state = 'open' or length(btrim(outcome)) > 0)),
        constraint only_a_suspension_has_an_end check (coalesce(action = 'suspend', false) = (suspended_until is not null)),
        constraint decision_too_long
          check (length(note) <= 2000 and length(outcome) <= 1000 and length(message) <= 1000),
        constraint report_is_made_by_a_person foreign key (reporter_id) references person (id) on delete cascade,
        constraint report_is_about_a_person foreign key (about_person_id) references person (id) on delete cascade,
        constraint report_is_decided_by_a_person foreign key (decided_by) references person (id) on delete set null
      );
      create unique index already_reported on report (reporter_id, subject_kind, subject_id) where state = 'open';
      create index report_by_reporter on report (reporter_id, id);
      create index report_by_person on report (about_person_id, id);
      create index report_by_state on report (state, id);
      create index report_by_decider on report (decided_by) where decided_by is not null;

      -- What she sees at her next page, until she says that she has read it.
      create table warning (
        id uuid not null default uuidv7(),
        person_id uuid not null,
        report_id uuid not null,
        created_at timestamptz not null,
        confirmed_at timestamptz,
        constraint warning_pkey primary key (id),
        constraint warning_is_given_once unique (report_id),
        constraint warning_is_for_a_person foreign key (person_id) references person (id) on delete cascade,
        constraint warning_follows_a_report foreign key (report_id) references report (id) on delete cascade
      );
      create index warning_to_read on warning (person_id, id) where confirmed_at is null;

      -- The audit log is searched by what happened and by when.
      create index chronicle_by_what on chronicle (what, id);
      create index chronicle_by_moment on chronicle (at);
    `);
  }
}
