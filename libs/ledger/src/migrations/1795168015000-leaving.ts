import type { QueryRunner } from 'typeorm';
import { ForwardOnly } from './forward-only.js';

/** What people take along. */
export class Leaving1795168015000 extends ForwardOnly {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table archive (
        id uuid not null default uuidv7(),
        person_id uuid not null,
        state text not null default 'waiting',
        tries smallint not null default 0,
        done_parts smallint not null default 0,
        all_parts smallint not null default 0,
        file_key text,
        size integer,
        ordered_at timestamptz not null,
        finished_at timestamptz,
        expires_at timestamptz,
        constraint archive_pkey primary key (id),
        constraint archive_state_unknown check (state in ('waiting', 'working', 'done', 'failed')),
        constraint archive_parts_are_counted check (done_parts between 0 and all_parts),
        constraint a_finished_archive_has_a_file
          check ((state = 'done') = (size is not null and expires_at is not null) and (state <> 'done' or file_key is not null)),
        constraint an_archive_ends_once check ((state in ('done', 'failed')) = (finished_at is not null)),
        constraint archive_belongs_to_a_person foreign key (person_id) references person (id) on delete cascade
      );
      create unique index archive_under_way on archive (person_id) where state in ('waiting', 'working');
      create index archive_by_person on archive (person_id, ordered_at);
      create index archive_by_end on archive (finished_at);
    `);
  }
}
