import type { QueryRunner } from 'typeorm';
import { ForwardOnly } from './forward-only.js';

/** Links that arrive by mail, invitations, and logins whose address turned out to be somebody else's. */
export class WaysIn1795168010000 extends ForwardOnly {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Whoever claimed an address that another one proved keeps her account, without an address.
      alter table login
        alter column email drop not null,
        alter column email_folded drop not null,
        add constraint an_address_is_kept_whole check ((email is null) = (email_folded is null)),
        add constraint only_an_address_is_verified check (verified_at is null or email is not null);

      create table mailed_link (
        id uuid not null,
        purpose text not null,
        person_id uuid not null,
        email text not null,
        secret_hash bytea not null,
        created_at timestamptz not null,
        expires_at timestamptz not null,
        used_at timestamptz,
        constraint mailed_link_pkey primary key (id),
        constraint mailed_link_secret_is_used_once unique (secret_hash),
        constraint link_purpose_unknown check (purpose in ('verify', 'sign_in', 'reset', 'change')),
        constraint mailed_link_belongs_to_a_person foreign key (person_id) references person (id) on delete cascade
      );
      create index mailed_link_by_person on mailed_link (person_id);
      create index mailed_link_by_expiry on mailed_link (expires_at);

      create table invitation (
        id uuid not null default uuidv7(),
        note text not null,
        secret_hash bytea not null,
        made_by uuid not null,
        made_at timestamptz not null,
        expires_at timestamptz not null,
        used_at timestamptz,
        used_by uuid,
        constraint invitation_pkey primary key (id),
        constraint invitation_secret_is_used_once unique (secret_hash),
        constraint invitation_note_too_long check (length(note) <= 200),
        constraint only_a_used_invitation_has_a_guest check (used_by is null or used_at is not null),
        constraint invitation_is_made_by_a_person foreign key (made_by) references person (id) on delete cascade,
        constraint invitation_is_used_by_a_person foreign key (used_by) references person (id) on delete set null
      );
      create index invitation_by_maker on invitation (made_by);
      create index invitation_by_guest on invitation (used_by);

      -- What is secret in a mail stays readable only until the mail is sent.
      alter table mail add column is_secret boolean not null default false;
    `);
  }
}
