import type { QueryRunner } from 'typeorm';
import { ForwardOnly } from './forward-only.js';

/** Who people are elsewhere, and the way there and back. */
export class Identities1795168011000 extends ForwardOnly {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table identity (
        issuer text not null,
        subject text not null,
        person_id uuid not null,
        provider text not null,
        label text not null,
        linked_at timestamptz not null,
        last_used_at timestamptz not null,
        constraint identity_belongs_to_another primary key (issuer, subject),
        constraint identity_provider_unknown check (provider in ('github', 'oidc')),
        constraint identity_subject_unfit check (length(subject) between 1 and 255),
        constraint identity_belongs_to_a_person foreign key (person_id) references person (id) on delete cascade
      );
      create unique index provider_linked_already on identity (person_id, issuer);

      -- Somebody is on her way to a provider; whoever comes back takes the row with her, so nobody comes back twice.
      create table errand (
        secret_hash bytea not null,
        state_hash bytea not null,
        provider text not null,
        nonce text not null,
        verifier text not null,
        person_id uuid,
        back text not null,
        created_at timestamptz not null,
        expires_at timestamptz not null,
        constraint errand_pkey primary key (secret_hash),
        constraint errand_provider_unknown check (provider in ('github', 'oidc')),
        constraint errand_back_too_long check (length(back) <= 2000),
        constraint errand_of_a_person foreign key (person_id) references person (id) on delete cascade
      );
      create index errand_by_person on errand (person_id);
      create index errand_by_expiry on errand (expires_at);

      -- Proved, and belonging to nobody yet: she says whether it is a new account or one that she has.
      create table waiting_identity (
        secret_hash bytea not null,
        issuer text not null,
        subject text not null,
        provider text not null,
        label text not null,
        name text not null,
        login text not null,
        email text,
        back text not null,
        expires_at timestamptz not null,
        constraint waiting_identity_pkey primary key (secret_hash),
        constraint waiting_identity_provider_unknown check (provider in ('github', 'oidc'))
      );
      create index waiting_identity_by_expiry on waiting_identity (expires_at);
    `);
  }
}
