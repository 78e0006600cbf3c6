import type { QueryRunner } from 'typeorm';
import { ForwardOnly } from './forward-only.js';

/** What is compared when it is asked who fits whom: derived rows, written again with every change of what they tell. */
export class Matches1795168027000 extends ForwardOnly {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create extension if not exists intarray;

      -- An open offer with a seat left. Weeks are bits, number mod 64; no index holds them, so that booking stays cheap.
      create table offer_match (
        offer_id uuid not null,
        company_id uuid not null,
        contact_id uuid,
        since bigint not null,
        weeks bigint not null,
        place_id integer,
        x integer,
        y integer,
        z integer,
        cell integer,
        travel_paid integer not null,
        asked integer not null default 0,
        answered integer not null default 0,
        stay_least smallint not null,
        lodging smallint not null,
        pay smallint not null,
        is_on_site boolean not null,
        is_remote boolean not null,
        country text,
        seek integer[] not null,
        teach integer[] not null,
        main integer[] not null,
        speaks integer[] not null,
        practices integer[] not null,
        constraint offer_match_pkey primary key (offer_id),
        constraint offer_match_is_of_an_offer foreign key (offer_id) references offer (id) on delete cascade
      ) with (fillfactor = 85);
      create index offer_match_by_seek on offer_match using gin (seek gin__int_ops) with (fastupdate = off);
      create index offer_match_by_teach on offer_match using gin (teach gin__int_ops) with (fastupdate = off);
      create index remote_offer_match_by_seek on offer_match using gin (seek gin__int_ops)
        with (fastupdate = off) where is_remote;
      create index remote_offer_match_by_teach on offer_match using gin (teach gin__int_ops)
        with (fastupdate = off) where is_remote;
      create index offer_match_by_cell on offer_match (cell);
      create index offer_match_by_country on offer_match (country);

      -- A stretch of an open trip: where she would go in which blank weeks, and from where the way is counted.
      create table trip_match (
        trip_id uuid not null,
        person_id uuid not null,
        since bigint not null,
        weeks bigint not null,
        best_weeks bigint not null,
        good_weeks bigint not null,
        place_id integer,
        x integer,
        y integer,
        z integer,
        radius_km integer not null,
        fare_need integer not null,
        stretch smallint not null,
        least_lodging smallint not null,
        pay_need smallint not null,
        kind text not null,
        country text,
        countries text[] not null,
        company_sizes text[] not null,
        teach integer[] not null,
        want integer[] not null,
        avoid integer[] not null,
        speaks integer[] not null,
        practices integer[] not null,
        constraint trip_match_pkey primary key (trip_id, stretch),
        constraint trip_match_kind_unknown check (kind in ('around', 'countries', 'anywhere', 'remote')),
        constraint trip_match_is_of_a_trip foreign key (trip_id) references trip (id) on delete cascade
      ) with (fillfactor = 85);
      create index trip_match_by_teach on trip_match using gin (teach gin__int_ops) with (fastupdate = off);
      create index trip_match_by_want on trip_match using gin (want gin__int_ops) with (fastupdate = off);
    `);
  }
}
