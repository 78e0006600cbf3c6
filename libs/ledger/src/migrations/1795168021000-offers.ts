import type { QueryRunner } from 'typeorm';
import { ForwardOnly } from './forward-only.js';

/** "Come and pair with us": what a company offers, in which weeks, with how many seats. */
export class Offers1795168021000 extends ForwardOnly {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table offer (
        id uuid not null default uuidv7(),
        company_id uuid not null,
        site_id uuid,
        contact_id uuid,
        slug text not null,
        title text not null,
        work text not null default '',
        state text not null default 'draft',
        is_on_site boolean not null default true,
        is_remote boolean not null default false,
        stay_least smallint not null default 1,
        stay_most smallint not null default 1,
        lodging text not null default 'none',
        lodging_rules text not null default '',
        travel_paid integer not null default 0,
        pay text not null default 'none',
        stipend_amount integer,
        stipend_currency text,
        publication text not null default 'ask',
        roles text[] not null default '{}',
        experience text not null default 'any',
        created_at timestamptz not null,
        changed_at timestamptz not null,
        opened_at timestamptz,
        asks_at timestamptz,
        asked_at timestamptz,
        is_demo boolean not null default false,
        constraint offer_pkey primary key (id),
        constraint offer_slug_taken unique (slug),
        constraint offer_title_empty check (length(btrim(title)) > 0),
        constraint offer_title_too_long check (length(title) <= 120),
        constraint offer_work_too_long check (length(work) <= 20000),
        constraint offer_state_unknown check (state in ('draft', 'open', 'paused', 'closed')),
        constraint an_offer_is_somewhere check (is_on_site or is_remote),
        constraint an_offer_on_site_has_a_site check (not is_on_site or site_id is not null),
        constraint stay_out_of_range check (1 <= stay_least and stay_least <= stay_most and stay_most <= 8),
        constraint lodging_unknown check (lodging in ('none', 'sofa', 'room', 'flat', 'hotel')),
        constraint lodging_rules_too_long check (length(lodging_rules) <= 5000),
        constraint travel_paid_out_of_range check (travel_paid between 0 and 10000),
        constraint pay_unknown check (pay in ('none', 'expenses', 'stipend')),
        constraint only_a_stipend_has_an_amount
          check ((pay = 'stipend') = (stipend_amount is not null) and (pay = 'stipend') = (stipend_currency is not null)),
        constraint stipend_out_of_range check (stipend_amount between 1 and 100000),
        constraint currency_unknown check (stipend_currency ~ '^[A-Z]{3}$'),
        constraint publication_unknown check (publication in ('named', 'anonymous', 'ask', 'nothing')),
        constraint experience_unknown check (experience in ('any', 'some', 'much')),
        constraint offer_belongs_to_a_company foreign key (company_id) references company (id) on delete cascade,
        constraint offer_is_at_a_site foreign key (site_id) references site (id),
        constraint offer_has_a_contact foreign key (contact_id) references person (id) on delete set null
      );
      create index offer_by_company on offer (company_id, id);
      create index offer_by_site on offer (site_id);
      create index offer_by_contact on offer (contact_id);
      create index offer_to_ask on offer (asks_at) where state = 'open';

      -- Seats are taken by counting in one statement: of two who want the last one, one gets it.
      create table offer_week (
        offer_id uuid not null,
        monday date not null,
        seats smallint not null,
        taken smallint not null default 0,
        constraint offer_week_pkey primary key (offer_id, monday),
        constraint offer_week_starts_on_monday check (extract(isodow from monday) = 1),
        constraint seats_out_of_range check (seats between 1 and 50),
        constraint no_seat_left check (taken between 0 and seats),
        constraint offer_week_is_of_an_offer foreign key (offer_id) references offer (id) on delete cascade
      );
      create index offer_week_by_monday on offer_week (monday);

      create table offer_skill (
        offer_id uuid not null,
        skill_id uuid not null,
        way text not null,
        level smallint,
        constraint offer_skill_pkey primary key (offer_id, skill_id, way),
        constraint way_unknown check (way in ('use', 'seek', 'teach')),
        constraint only_what_is_used_has_no_level check ((way = 'use') = (level is null)),
        constraint offer_level_unknown check (level between 1 and 3),
        constraint offer_skill_is_of_an_offer foreign key (offer_id) references offer (id) on delete cascade,
        constraint offer_skill_is_a_skill foreign key (skill_id) references skill (id)
      );
      create index offer_skill_by_skill on offer_skill (skill_id);

      create table offer_practice (
        offer_id uuid not null,
        skill_id uuid not null,
        constraint offer_practice_pkey primary key (offer_id, skill_id),
        constraint offer_practice_is_of_an_offer foreign key (offer_id) references offer (id) on delete cascade,
        constraint offer_practice_is_a_skill foreign key (skill_id) references skill (id)
      );
      create index offer_practice_by_skill on offer_practice (skill_id);

      create table offer_language (
        offer_id uuid not null,
        language text not null,
        fluency text not null,
        constraint offer_language_pkey primary key (offer_id, language),
        constraint offer_language_malformed check (language ~ '^[a-z]{2}$'),
        constraint offer_fluency_unknown check (fluency in ('some', 'work', 'native')),
        constraint offer_language_is_of_an_offer foreign key (offer_id) references offer (id) on delete cascade
      );

      -- A company's logo, and pictures of where a guest sleeps; until it is used, it is only an upload.
      create table company_picture (
        key text not null,
        company_id uuid not null,
        use text not null default 'none',
        offer_id uuid,
        "position" smallint not null default 0,
        alt text not null default '',
        uploaded_at timestamptz not null,
        small bytea not null,
        medium bytea not null,
        large bytea not null,
        constraint company_picture_pkey primary key (key),
        constraint company_picture_key_malformed check (key ~ '^[0-9a-f]{32}$'),
        constraint company_picture_too_large
          check (octet_length(small) + octet_length(medium) + octet_length(large) <= 2000000),
        constraint picture_use_unknown check (use in ('none', 'logo', 'lodging')),
        constraint only_lodging_is_of_an_offer check ((use = 'lodging') = (offer_id is not null)),
        constraint picture_alt_too_long check (length(alt) <= 300),
        constraint company_picture_is_of_a_company
          foreign key (company_id) references company (id) on delete cascade,
        constraint company_picture_shows_lodging foreign key (offer_id) references offer (id) on delete cascade
      );
      create unique index one_logo_is_shown on company_picture (company_id) where use = 'logo';
      create index company_picture_by_company on company_picture (company_id);
      create index company_picture_by_offer on company_picture (offer_id, "position");
      create index company_picture_never_used on company_picture (uploaded_at) where use = 'none';
    `);
  }
}
