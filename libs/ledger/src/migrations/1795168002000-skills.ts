import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ForwardOnly } from './forward-only.js';

export class Skills1795168002000 extends ForwardOnly implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table skill (
        id uuid not null default uuidv7(),
        -- What matching counts with: smaller than an id, and never given twice.
        number integer not null generated always as identity,
        slug text not null,
        name text not null,
        name_de text,
        kind text not null,
        is_common boolean not null default false,
        state text not null default 'listed',
        merged_into uuid,
        -- The entry of the shipped list as it was last loaded, to tell what an admin has changed since.
        shipped jsonb,
        constraint skill_pkey primary key (id),
        constraint skill_number_taken unique (number),
        constraint skill_slug_taken unique (slug),
        constraint skill_name_taken unique (name),
        constraint skill_slug_malformed check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
        constraint skill_name_empty check (length(btrim(name)) > 0 and length(btrim(name_de)) > 0),
        constraint skill_name_too_long check (length(name) <= 80 and length(name_de) <= 80),
        constraint skill_kind_unknown check (kind in (
          'language', 'frontend', 'backend', 'mobile', 'database', 'cloud', 'testing', 'data', 'security', 'embedded',
          'games', 'system', 'tool', 'protocol', 'enterprise', 'practice', 'craft', 'design', 'domain')),
        constraint skill_state_unknown check (state in ('listed', 'retired', 'merged')),
        constraint only_a_merged_skill_has_a_successor check ((state = 'merged') = (merged_into is not null)),
        constraint skill_cannot_succeed_itself check (merged_into <> id),
        constraint merged_skill_lives_on_in_a_skill foreign key (merged_into) references skill (id)
      );
      create index skill_by_successor on skill (merged_into);

      create table skill_alias (
        folded text not null,
        alias text not null,
        skill_id uuid not null,
        constraint skill_alias_taken primary key (folded),
        constraint skill_alias_empty check (folded <> ''),
        constraint skill_alias_too_long check (length(alias) <= 80),
        constraint skill_alias_belongs_to_a_skill foreign key (skill_id) references skill (id) on delete cascade
      );
      create index skill_alias_by_skill on skill_alias (skill_id);

      -- One row whose edition is a new one after every change, so that whoever keeps a copy of the list knows when
      -- it is old. Editions are drawn, not counted: a rolled-back one must never come again.
      create table skill_catalogue (
        is_only boolean not null default true,
        edition uuid not null default uuidv7(),
        constraint skill_catalogue_pkey primary key (is_only),
        constraint there_is_one_skill_catalogue check (is_only)
      );
      insert into skill_catalogue default values;

      create function bring_out_a_new_skill_catalogue() returns trigger language plpgsql as $$
      begin
        update skill_catalogue set edition = uuidv7();
        return null;
      end $$;
      create trigger skill_changes_the_catalogue after insert or update or delete or truncate on skill
        for each statement execute function bring_out_a_new_skill_catalogue();
      create trigger skill_alias_changes_the_catalogue after insert or update or delete or truncate on skill_alias
        for each statement execute function bring_out_a_new_skill_catalogue();
    `);
  }
}
