import type { QueryRunner } from 'typeorm';
import { ForwardOnly } from './forward-only.js';

export class Passkeys1795168018000 extends ForwardOnly {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table passkey (
        id text not null,
        person_id uuid not null,
        name text not null,
        public_key bytea not null,
        counter bigint not null,
        transports text[] not null,
        added_at timestamptz not null,
        last_used_at timestamptz,
        constraint passkey_known_already primary key (id),
        constraint passkey_name_empty check (length(btrim(name)) > 0),
        constraint passkey_name_too_long check (length(name) <= 100),
        constraint passkey_belongs_to_a_person foreign key (person_id) references person (id) on delete cascade
      );
      create index passkey_by_person on passkey (person_id);

      -- What a browser was asked to sign; each is answered once. Without a person it is a sign-in.
      create table passkey_challenge (
        hash bytea not null,
        person_id uuid,
        expires_at timestamptz not null,
        constraint passkey_challenge_pkey primary key (hash),
        constraint passkey_challenge_is_for_a_person foreign key (person_id) references person (id) on delete cascade
      );
      create index passkey_challenge_by_person on passkey_challenge (person_id);
      create index passkey_challenge_by_expiry on passkey_challenge (expires_at);
    `);
  }
}
