import type { QueryRunner } from 'typeorm';
import { ForwardOnly } from './forward-only.js';

export class Gazetteer1795168001000 extends ForwardOnly {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Every town of the gazetteer, by its GeoNames id.
      create table place (
        id integer not null,
        name text not null,
        ascii_name text not null,
        country text not null,
        admin1 text,
        latitude double precision not null,
        longitude double precision not null,
        population integer not null,
        zone text not null,
        constraint place_pkey primary key (id),
        constraint place_has_a_name check (name <> ''),
        constraint place_country_is_a_code check (country ~ '^[A-Z]{2}$'),
        constraint place_is_on_the_globe check (latitude between -90 and 90 and longitude between -180 and 180),
        constraint place_population_is_counted check (population >= 0)
      );

      -- Every way to type the name of a place, with all that ranks a hit beside it, so that a search reads one index
      -- and no row. Written by the load of the gazetteer alone, in one piece; a foreign key would check each of
      -- 600,000 rows against a table that was filled in the same transaction.
      create table place_name (
        folded text collate "C" not null,
        place_id integer not null,
        standing smallint not null,
        population integer not null,
        latitude real not null,
        longitude real not null,
        area text not null,
        constraint place_name_is_usual_or_other_or_an_ending check (standing in (1, 0, -1))
      );
      create unique index place_name_is_said_once on place_name (folded, place_id)
        include (standing, population, latitude, longitude, area);
      -- A single letter begins 50,000 names: then only cities are asked.
      create index place_name_of_a_city on place_name (folded, place_id)
        include (standing, population, latitude, longitude, area) where population >= 100000;
    `);
  }
}
