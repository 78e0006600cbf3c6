import type { QueryRunner } from 'typeorm';
import { ForwardOnly } from './forward-only.js';

export class Season1795168004000 extends ForwardOnly {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table company (
        id uuid not null default uuidv7(),
        slug text not null,
        name text not null,
        is_demo boolean not null default false,
        constraint company_pkey primary key (id),
        constraint company_slug_taken unique (slug),
        constraint company_name_empty check (length(btrim(name)) > 0)
      );

      create table site (
        id uuid not null default uuidv7(),
        company_id uuid not null,
        place_id integer not null,
        constraint site_pkey primary key (id),
        constraint site_belongs_to_a_company foreign key (company_id) references company (id) on delete cascade,
        constraint site_is_at_a_place foreign key (place_id) references place (id)
      );
      create index site_by_company on site (company_id);

      -- Weeks are kept as their Mondays; a span is half-open, from its first Monday to the Monday after its last week.
      create table trip (
        id uuid not null default uuidv7(),
        person_id uuid not null,
        slug text not null,
        title text not null,
        first_monday date not null,
        last_monday date not null,
        is_demo boolean not null default false,
        constraint trip_pkey primary key (id),
        constraint trip_slug_taken unique (slug),
        constraint trip_title_empty check (length(btrim(title)) > 0),
        constraint trip_weeks_are_reversed check (first_monday <= last_monday),
        constraint trip_weeks_start_on_monday
          check (extract(isodow from first_monday) = 1 and extract(isodow from last_monday) = 1),
        constraint trip_belongs_to_a_person foreign key (person_id) references person (id) on delete cascade,
        constraint one_trip_claims_a_week
          exclude using gist (person_id with =, daterange(first_monday, last_monday, '[]') with &&)
      );
      create index trip_by_last_week on trip (last_monday);

      create table visit (
        id uuid not null default uuidv7(),
        trip_id uuid not null,
        person_id uuid not null,
        site_id uuid not null,
        monday date not null,
        is_demo boolean not null default false,
        constraint visit_pkey primary key (id),
        constraint visit_week_starts_on_monday check (extract(isodow from monday) = 1),
        constraint one_confirmed_visit_per_week unique (person_id, monday),
        constraint visit_is_part_of_a_trip foreign key (trip_id) references trip (id) on delete cascade,
        constraint visit_belongs_to_a_person foreign key (person_id) references person (id),
        constraint visit_is_at_a_site foreign key (site_id) references site (id)
      );
      create index visit_by_trip on visit (trip_id, monday);
      create index visit_by_site on visit (site_id, monday);
    `);
  }
}
