import type { QueryRunner } from 'typeorm';
import { ForwardOnly } from './forward-only.js';

export class People1795168003000 extends ForwardOnly {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table person (
        id uuid not null default uuidv7(),
        handle text not null,
        name text not null,
        place_id integer,
        is_demo boolean not null default false,
        joined_at timestamptz not null,
        constraint person_pkey primary key (id),
        constraint handle_taken unique (handle),
        constraint handle_malformed check (handle ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$' and length(handle) between 2 and 30),
        constraint name_empty check (length(btrim(name)) > 0),
        constraint name_too_long check (length(name) <= 100),
        constraint person_lives_at_a_place foreign key (place_id) references place (id)
      );

      create table login (
        person_id uuid not null,
        email text not null,
        email_folded text not null,
        password_hash text not null,
        constraint login_pkey primary key (person_id),
        constraint email_taken unique (email_folded),
        constraint login_belongs_to_a_person foreign key (person_id) references person (id) on delete cascade
      );

      create table session (
        id uuid not null default uuidv7(),
        person_id uuid not null,
        secret_hash bytea not null,
        opened_at timestamptz not null,
        expires_at timestamptz not null,
        constraint session_pkey primary key (id),
        constraint session_secret_is_used_once unique (secret_hash),
        constraint session_belongs_to_a_person foreign key (person_id) references person (id) on delete cascade
      );
      create index session_by_person on session (person_id);
      create index session_by_expiry on session (expires_at);

      create table person_skill (
        person_id uuid not null,
        skill_id uuid not null,
        stance text not null,
        level smallint,
        constraint person_skill_pkey primary key (person_id, skill_id),
        constraint stance_unknown check (stance in ('can', 'learn', 'avoid')),
        constraint only_an_ability_has_a_level check ((stance = 'can') = (level is not null)),
        constraint level_unknown check (level between 1 and 3),
        constraint person_skill_belongs_to_a_person foreign key (person_id) references person (id) on delete cascade,
        constraint person_skill_is_a_skill foreign key (skill_id) references skill (id)
      );
      create index person_skill_by_skill on person_skill (skill_id, stance);
    `);
  }
}
