import type { QueryRunner } from 'typeorm';
import { ForwardOnly } from './forward-only.js';

export class Plant1795168000000 extends ForwardOnly {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create extension if not exists btree_gist;
      create extension if not exists pg_trgm;

      create table chronicle (
        id bigint generated always as identity,
        at timestamptz not null,
        what text not null,
        actor_id uuid,
        subject_kind text not null,
        subject_id text not null,
        facts jsonb not null default '{}',
        constraint chronicle_pkey primary key (id)
      );
      create index chronicle_by_subject on chronicle (subject_kind, subject_id, id);
      create index chronicle_by_actor on chronicle (actor_id, id);

      -- The record of what happened is only ever added to.
      create function refuse_to_rewrite_history() returns trigger language plpgsql as $$
      begin
        raise exception 'the chronicle is append-only' using errcode = 'restrict_violation',
          constraint = 'chronicle_is_append_only';
      end $$;
      create trigger chronicle_is_append_only before update or delete or truncate on chronicle
        for each statement execute function refuse_to_rewrite_history();

      -- How often a topic changed: kept pages and feeds are shown only while it stands still.
      create table freshness (
        topic text not null,
        shard smallint not null,
        version bigint not null,
        constraint freshness_pkey primary key (topic, shard)
      ) with (fillfactor = 50);

      -- What a start has finished doing, so that a start after a crash knows what is left.
      create table milestone (
        name text not null,
        version text not null,
        reached_at timestamptz not null default now(),
        constraint milestone_pkey primary key (name)
      );
    `);
  }
}
