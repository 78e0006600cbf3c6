import type { QueryRunner } from 'typeorm';
import { ForwardOnly } from './forward-only.js';

/** What a journeyman wishes and needs on a trip, what it holds besides visits, and who may know of it. */
export class Trips1795168022000 extends ForwardOnly {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table trip
        add column state text not null default 'open',
        add column story text not null default '',
        add column place_id integer,
        add column audience text not null default 'everyone',
        add column link_key text,
        add column tells_only_past boolean not null default false,
        add column needs_bed boolean not null default false,
        add column fare_need integer not null default 0,
        add column pay_need text not null default 'none',
        add column company_sizes text[] not null default '{}',
        add column created_at timestamptz not null default now(),
        add column changed_at timestamptz not null default now(),
        add constraint trip_state_unknown check (state in ('draft', 'open', 'closed')),
        add constraint trip_title_too_long check (length(title) <= 120),
        add constraint trip_story_too_long check (length(story) <= 20000),
        add constraint trip_audience_unknown check (audience in ('everyone', 'people', 'known', 'named', 'link')),
        add constraint a_trip_by_link_has_a_key check (audience <> 'link' or link_key is not null),
        add constraint fare_need_out_of_range check (fare_need between 0 and 10000),
        add constraint pay_need_unknown check (pay_need in ('none', 'expenses', 'stipend')),
        add constraint trip_starts_at_a_place foreign key (place_id) references place (id);
      create index trip_by_person on trip (person_id);
      create index trip_by_place on trip (place_id);

      create table trip_skill (
        trip_id uuid not null,
        skill_id uuid not null,
        stance text not null,
        level smallint,
        constraint trip_skill_pkey primary key (trip_id, skill_id),
        constraint trip_stance_unknown check (stance in ('can', 'learn', 'avoid')),
        constraint only_a_dislike_has_no_level check ((stance = 'avoid') = (level is null)),
        constraint trip_level_unknown check (level between 1 and 3),
        constraint trip_skill_is_of_a_trip foreign key (trip_id) references trip (id) on delete cascade,
        constraint trip_skill_is_a_skill foreign key (skill_id) references skill (id)
      );
      create index trip_skill_by_skill on trip_skill (skill_id);

      create table trip_practice (
        trip_id uuid not null,
        skill_id uuid not null,
        constraint trip_practice_pkey primary key (trip_id, skill_id),
        constraint trip_practice_is_of_a_trip foreign key (trip_id) references trip (id) on delete cascade,
        constraint trip_practice_is_a_skill foreign key (skill_id) references skill (id)
      );
      create index trip_practice_by_skill on trip_practice (skill_id);

      create table trip_language (
        trip_id uuid not null,
        language text not null,
        fluency text not null,
        constraint trip_language_pkey primary key (trip_id, language),
        constraint trip_language_malformed check (language ~ '^[a-z]{2}$'),
        constraint trip_fluency_unknown check (fluency in ('some', 'work', 'native')),
        constraint trip_language_is_of_a_trip foreign key (trip_id) references trip (id) on delete cascade
      );

      -- Where she would go; one of them that is reachable is enough.
      create table trip_reach (
        trip_id uuid not null,
        "position" smallint not null,
        kind text not null,
        place_id integer,
        radius_km integer,
        countries text[] not null default '{}',
        constraint trip_reach_pkey primary key (trip_id, "position"),
        constraint reach_unknown check (kind in ('around', 'countries', 'anywhere', 'remote')),
        constraint only_around_has_a_place
          check ((kind = 'around') = (place_id is not null) and (kind = 'around') = (radius_km is not null)),
        constraint reach_radius_out_of_range check (radius_km between 1 and 20000),
        constraint only_countries_are_named check ((kind = 'countries') = (cardinality(countries) > 0)),
        constraint trip_reach_is_of_a_trip foreign key (trip_id) references trip (id) on delete cascade,
        constraint trip_reach_is_around_a_place foreign key (place_id) references place (id)
      );
      create index trip_reach_by_place on trip_reach (place_id);

      create table trip_entry (
        id uuid not null default uuidv7(),
        trip_id uuid not null,
        kind text not null,
        title text not null,
        place_id integer,
        first_day date not null,
        last_day date not null,
        url text,
        is_private boolean not null default false,
        constraint trip_entry_pkey primary key (id),
        constraint entry_kind_unknown check (kind in ('conference', 'rest', 'travel', 'organising', 'other')),
        constraint entry_title_too_long check (length(title) <= 120),
        constraint entry_days_are_reversed check (first_day <= last_day),
        constraint entry_url_too_long check (length(url) <= 500),
        constraint trip_entry_is_of_a_trip foreign key (trip_id) references trip (id) on delete cascade,
        constraint trip_entry_is_at_a_place foreign key (place_id) references place (id)
      );
      create index trip_entry_by_trip on trip_entry (trip_id, first_day);
      create index trip_entry_by_place on trip_entry (place_id);

      -- What claims a week of a trip, so that it is not blank: an entry, or a visit from a room above.
      create table taken_week (
        by_id uuid not null,
        monday date not null,
        trip_id uuid not null,
        by_kind text not null,
        place_id integer,
        constraint taken_week_pkey primary key (by_id, monday),
        constraint taken_week_starts_on_monday check (extract(isodow from monday) = 1),
        constraint taken_by_unknown check (by_kind in ('entry', 'visit')),
        constraint taken_week_is_of_a_trip foreign key (trip_id) references trip (id) on delete cascade,
        constraint taken_week_is_at_a_place foreign key (place_id) references place (id)
      );
      create index taken_week_by_trip on taken_week (trip_id, monday);
      create index taken_week_by_place on taken_week (place_id);
      insert into taken_week (by_id, monday, trip_id, by_kind, place_id)
        select visit.id, monday, trip_id, 'visit', site.place_id from visit join site on site.id = visit.site_id;

      -- The blank weeks that suit her best (1) and well (2); all others are fine.
      create table week_wish (
        trip_id uuid not null,
        monday date not null,
        rank smallint not null,
        constraint week_wish_pkey primary key (trip_id, monday),
        constraint week_wish_starts_on_monday check (extract(isodow from monday) = 1),
        constraint week_wish_rank_unknown check (rank in (1, 2)),
        constraint week_wish_is_of_a_trip foreign key (trip_id) references trip (id) on delete cascade
      );

      -- The named people to whom a trip is shown.
      create table trip_guest (
        trip_id uuid not null,
        person_id uuid not null,
        constraint trip_guest_pkey primary key (trip_id, person_id),
        constraint trip_guest_is_of_a_trip foreign key (trip_id) references trip (id) on delete cascade,
        constraint trip_guest_is_a_person foreign key (person_id) references person (id) on delete cascade
      );
      create index trip_guest_by_person on trip_guest (person_id);
    `);
  }
}
