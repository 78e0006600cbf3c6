import type { QueryRunner } from 'typeorm';
import { ForwardOnly } from './forward-only.js';

/** What somebody makes of her matches: what counts for her, and which are not for her. */
export class Choices1795168023000 extends ForwardOnly {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- In the order of the parts of the score: mutual, give, take, near, week, lang, comfort, trust, reply.
      create table match_weights (
        person_id uuid not null,
        side text not null,
        weights smallint[] not null,
        constraint match_weights_pkey primary key (person_id, side),
        constraint side_unknown check (side in ('journeyman', 'host')),
        constraint each_part_has_a_weight check (cardinality(weights) = 9 and 0 <= all (weights)),
        constraint match_weights_belong_to_a_person foreign key (person_id) references person (id) on delete cascade
      );

      -- "Not for me, because …": kept for whoever said it and for nobody else.
      create table set_aside (
        trip_id uuid not null,
        offer_id uuid not null,
        side text not null,
        person_id uuid not null,
        reason text not null,
        words text not null default '',
        at timestamptz not null,
        constraint set_aside_pkey primary key (trip_id, offer_id, side),
        constraint set_aside_side_unknown check (side in ('journeyman', 'host')),
        constraint set_aside_reason_unknown check (reason in ('skills', 'place', 'weeks', 'company', 'person', 'other')),
        constraint set_aside_words_too_long check (length(words) <= 500),
        constraint set_aside_is_about_a_trip foreign key (trip_id) references trip (id) on delete cascade,
        constraint set_aside_is_about_an_offer foreign key (offer_id) references offer (id) on delete cascade,
        constraint set_aside_by_a_person foreign key (person_id) references person (id) on delete cascade
      );
      create index set_aside_by_offer on set_aside (offer_id);
      create index set_aside_by_person on set_aside (person_id);
    `);
  }
}
