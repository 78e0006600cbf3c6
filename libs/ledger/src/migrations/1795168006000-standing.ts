import type { QueryRunner } from 'typeorm';
import { ForwardOnly } from './forward-only.js';

/** Who may do more than others, who may do less, who leaves, and by what an account is opened. */
export class Standing1795168006000 extends ForwardOnly {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table person
        add column duty text,
        add column hidden_at timestamptz,
        add column suspended_until timestamptz,
        add column banned_at timestamptz,
        add column leaves_at timestamptz,
        add column gone_at timestamptz,
        add constraint duty_unknown check (duty in ('moderator', 'admin'));
      create index person_on_duty on person (duty) where duty is not null;
      create index person_leaving on person (leaves_at) where leaves_at is not null and gone_at is null;

      -- An address may be claimed by many and belongs to the one who proved that she reads its mail.
      alter table login
        drop constraint email_taken,
        alter column password_hash drop not null,
        add column verified_at timestamptz;
      update login set verified_at = joined_at from person where person.id = person_id and is_demo;
      create unique index email_taken on login (email_folded) where verified_at is not null;
      create index login_by_email on login (email_folded);

      alter table session
        add column device text not null default '',
        add column last_used_at timestamptz;
      update session set last_used_at = opened_at;
      alter table session alter column last_used_at set not null;

      create table access_token (
        id uuid not null default uuidv7(),
        person_id uuid not null,
        name text not null,
        scopes text[] not null,
        secret_hash bytea not null,
        created_at timestamptz not null,
        expires_at timestamptz,
        last_used_at timestamptz,
        constraint access_token_pkey primary key (id),
        constraint access_token_secret_is_used_once unique (secret_hash),
        constraint access_token_name_empty check (length(btrim(name)) > 0),
        constraint access_token_name_too_long check (length(name) <= 100),
        constraint scope_unknown check (scopes <@ array['read', 'write', 'calendar']),
        constraint scope_missing check (cardinality(scopes) > 0),
        constraint access_token_belongs_to_a_person foreign key (person_id) references person (id) on delete cascade
      );
      create index access_token_by_person on access_token (person_id);

      -- What somebody may still try, counted where every process sees it; a bucket is a hash and names nobody.
      create table guess (
        bucket bytea not null,
        spent_until timestamptz not null,
        constraint guess_pkey primary key (bucket)
      );
      create index guess_by_end on guess (spent_until);

      create table block (
        person_id uuid not null,
        blocked_id uuid not null,
        at timestamptz not null,
        constraint block_pkey primary key (person_id, blocked_id),
        constraint nobody_blocks_herself check (person_id <> blocked_id),
        constraint block_belongs_to_a_person foreign key (person_id) references person (id) on delete cascade,
        constraint block_is_against_a_person foreign key (blocked_id) references person (id) on delete cascade
      );
      create index block_by_blocked on block (blocked_id);
    `);
  }
}
