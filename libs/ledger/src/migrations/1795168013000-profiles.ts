import type { QueryRunner } from 'typeorm';
import { ForwardOnly } from './forward-only.js';

/** What people say of themselves beyond a name: their story, their work, their face, and where else they are. */
export class Profiles1795168013000 extends ForwardOnly {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table person
        add column role text,
        add constraint role_unknown check (role in ('developer', 'tester', 'designer', 'architect', 'operations',
          'data', 'security', 'product', 'management', 'coaching', 'writing', 'trainee', 'other'));

      -- Apart from the person: whoever is named in a list is not fetched with her story.
      create table person_story (
        person_id uuid not null,
        text text not null,
        constraint person_story_pkey primary key (person_id),
        constraint story_empty check (length(btrim(text)) > 0),
        constraint story_too_long check (length(text) <= 20000),
        constraint person_story_belongs_to_a_person foreign key (person_id) references person (id) on delete cascade
      );

      create table person_language (
        person_id uuid not null,
        language text not null,
        fluency text,
        constraint person_language_pkey primary key (person_id, language),
        constraint spoken_language_malformed check (language ~ '^[a-z]{2}$'),
        constraint fluency_unknown check (fluency in ('some', 'work', 'native')),
        constraint person_language_belongs_to_a_person foreign key (person_id) references person (id) on delete cascade
      );

      create table person_practice (
        person_id uuid not null,
        skill_id uuid not null,
        constraint person_practice_pkey primary key (person_id, skill_id),
        constraint person_practice_belongs_to_a_person foreign key (person_id) references person (id) on delete cascade,
        constraint person_practice_is_a_skill foreign key (skill_id) references skill (id)
      );
      create index person_practice_by_skill on person_practice (skill_id);

      create table person_link (
        id uuid not null default uuidv7(),
        person_id uuid not null,
        position smallint not null,
        url text not null,
        checked_at timestamptz,
        verified_at timestamptz,
        hindrance text,
        constraint person_link_pkey primary key (id),
        constraint link_listed_already unique (person_id, url),
        constraint one_link_at_a_position unique (person_id, position),
        constraint link_position_out_of_range check (position between 1 and 8),
        constraint link_url_malformed check (url ~ '^https?://' and length(url) <= 500),
        constraint link_hindrance_unknown check (hindrance in ('unreachable', 'too_slow', 'address_not_public',
          'too_many_turns', 'no_page', 'too_large', 'no_link_back')),
        constraint a_verified_link_has_no_hindrance check (verified_at is null or hindrance is null),
        constraint person_link_belongs_to_a_person foreign key (person_id) references person (id) on delete cascade
      );
      create index person_link_by_check on person_link (checked_at);

      -- Small pictures of known make, so they lie here: they come and go with their person, in her transaction.
      create table photo (
        key text not null,
        person_id uuid not null,
        is_worn boolean not null default false,
        uploaded_at timestamptz not null,
        small bytea not null,
        medium bytea not null,
        large bytea not null,
        constraint photo_pkey primary key (key),
        constraint photo_key_malformed check (key ~ '^[0-9a-f]{32}$'),
        constraint photo_too_large check (octet_length(small) + octet_length(medium) + octet_length(large) <= 1000000),
        constraint photo_belongs_to_a_person foreign key (person_id) references person (id) on delete cascade
      );
      -- The bytes are packed already.
      alter table photo
        alter column small set storage external,
        alter column medium set storage external,
        alter column large set storage external;
      create unique index one_photo_is_worn on photo (person_id) where is_worn;
      create index photo_by_person on photo (person_id);
      create index photo_never_worn on photo (uploaded_at) where not is_worn;
    `);
  }
}
