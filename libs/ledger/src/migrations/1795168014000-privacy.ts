import type { QueryRunner } from 'typeorm';
import { ForwardOnly } from './forward-only.js';

/** Who has and had which handle, who may see what of a person, and whom somebody would rather not read of. */
export class Privacy1795168014000 extends ForwardOnly {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The handle that somebody has, and those that she had: for a year nobody else gets them. What a handle looks like
      -- is said in look-alike.ts; without a skeleton it keeps no look-alike away any more.
      create table handle_claim (
        handle text not null,
        skeleton text,
        guise text not null,
        person_id uuid not null,
        held_until timestamptz,
        constraint handle_claim_pkey primary key (handle),
        constraint handle_looks_like_another
          exclude using gist (skeleton with =, guise with <>, person_id with <>),
        constraint handle_claim_belongs_to_a_person foreign key (person_id) references person (id) on delete cascade
      );
      create unique index one_handle_at_a_time on handle_claim (person_id) where held_until is null;
      create index handle_claim_by_person on handle_claim (person_id);

      -- Of those who looked alike before anybody minded, the first keeps others away.
      insert into handle_claim (handle, skeleton, guise, person_id)
      select handle, case when row_number() over (partition by skeleton order by joined_at, id) = 1 then skeleton end,
        case when handle ~ '^[a-z]{2,7}$' and handle !~ '^rn|vv' then '' else handle end, id
      from person, lateral (select replace(replace(replace(
        translate(replace(handle, '-', ''), '0152l', 'oiszi'), 'rn', 'm'), 'vv', 'w'), 'ci', 'd') as skeleton) folded;

      alter table person add column is_unlisted boolean not null default false;

      create table person_audience (
        person_id uuid not null,
        part text not null,
        audience text not null,
        constraint person_audience_pkey primary key (person_id, part),
        constraint part_unknown
          check (part in ('email', 'trips', 'reading', 'story', 'photo', 'links', 'languages', 'skills', 'home')),
        constraint audience_unknown check (audience in ('everyone', 'people', 'nobody')),
        constraint person_audience_belongs_to_a_person foreign key (person_id) references person (id) on delete cascade
      );

      create table mute (
        person_id uuid not null,
        muted_id uuid not null,
        at timestamptz not null,
        constraint mute_pkey primary key (person_id, muted_id),
        constraint nobody_mutes_herself check (person_id <> muted_id),
        constraint mute_belongs_to_a_person foreign key (person_id) references person (id) on delete cascade,
        constraint mute_is_about_a_person foreign key (muted_id) references person (id) on delete cascade
      );
      create index mute_by_muted on mute (muted_id);
    `);
  }
}
