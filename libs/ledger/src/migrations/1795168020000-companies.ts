import type { QueryRunner } from 'typeorm';
import { ForwardOnly } from './forward-only.js';

/** What a company tells of itself, where it sits, whom it asks to join it, and every slug that was ever public. */
export class Companies1795168020000 extends ForwardOnly {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- A slug that was once public leads to its subject for ever; which one it goes by now is said by the subject.
      create table slug_claim (
        kind text not null,
        slug text not null,
        subject_id uuid not null,
        constraint slug_taken primary key (kind, slug),
        constraint slug_kind_unknown check (kind in ('company', 'offer', 'trip'))
      );
      create index slug_claim_by_subject on slug_claim (kind, subject_id);
      insert into slug_claim (kind, slug, subject_id)
        select 'company', slug, id from company union all select 'trip', slug, id from trip;

      alter table company
        add column story text not null default '',
        add column website text,
        add column size text,
        add column founded_at timestamptz not null default now(),
        add column website_secret text,
        add column website_proved_at timestamptz,
        add column website_proved_by text,
        add column website_checked_at timestamptz,
        add column website_hindrance text,
        add constraint company_name_too_long check (length(name) <= 100),
        add constraint company_story_too_long check (length(story) <= 20000),
        add constraint company_website_too_long check (length(website) <= 500),
        add constraint company_size_unknown check (size in ('alone', 'few', 'dozens', 'hundreds', 'thousands')),
        add constraint website_is_proved_somehow
          check ((website_proved_at is null) = (website_proved_by is null)),
        add constraint website_proof_unknown check (website_proved_by in ('dns', 'file'));

      create table company_practice (
        company_id uuid not null,
        skill_id uuid not null,
        constraint company_practice_pkey primary key (company_id, skill_id),
        constraint company_practice_is_of_a_company
          foreign key (company_id) references company (id) on delete cascade,
        constraint company_practice_is_a_skill foreign key (skill_id) references skill (id)
      );
      create index company_practice_by_skill on company_practice (skill_id);

      alter table site
        add column name text not null default '',
        add column address text not null default '',
        add column closed_at timestamptz,
        add constraint site_name_too_long check (length(name) <= 100),
        add constraint site_address_too_long check (length(address) <= 500);
      create index site_by_place on site (place_id);

      create table company_invitation (
        id uuid not null default uuidv7(),
        company_id uuid not null,
        role text not null,
        email text,
        email_folded text,
        secret_hash bytea not null,
        made_by uuid not null,
        made_at timestamptz not null,
        expires_at timestamptz not null,
        used_at timestamptz,
        used_by uuid,
        constraint company_invitation_pkey primary key (id),
        constraint company_invitation_secret_is_used_once unique (secret_hash),
        constraint invited_role_unknown check (role in ('admin', 'contact', 'approver', 'legal')),
        constraint an_invited_address_is_kept_whole check ((email is null) = (email_folded is null)),
        constraint only_a_used_company_invitation_has_a_guest check (used_by is null or used_at is not null),
        constraint company_invitation_is_to_a_company
          foreign key (company_id) references company (id) on delete cascade,
        constraint company_invitation_is_made_by_a_person
          foreign key (made_by) references person (id) on delete cascade,
        constraint company_invitation_is_used_by_a_person
          foreign key (used_by) references person (id) on delete set null
      );
      create index company_invitation_by_company on company_invitation (company_id, id);
      create index company_invitation_by_maker on company_invitation (made_by);
      create index company_invitation_by_guest on company_invitation (used_by);
    `);
  }
}
