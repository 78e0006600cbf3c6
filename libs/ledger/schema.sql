-- The schema after all migrations. Written by `npm run documents`, never edited by hand.

-- Extensions

create extension btree_gist;

create extension intarray;

create extension pg_trgm;

-- Functions

CREATE OR REPLACE FUNCTION public.bring_out_a_new_skill_catalogue()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        update skill_catalogue set edition = uuidv7();
        return null;
      end $function$
;

CREATE OR REPLACE FUNCTION public.refuse_to_rewrite_history()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        raise exception 'the chronicle is append-only' using errcode = 'restrict_violation',
          constraint = 'chronicle_is_append_only';
      end $function$
;

-- Tables

create table access_token (
  id uuid not null default uuidv7(),
  person_id uuid not null,
  name text not null,
  scopes text[] not null,
  secret_hash bytea not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone,
  last_used_at timestamp with time zone
);

create table archive (
  id uuid not null default uuidv7(),
  person_id uuid not null,
  state text not null default 'waiting'::text,
  tries smallint not null default 0,
  done_parts smallint not null default 0,
  all_parts smallint not null default 0,
  file_key text,
  size integer,
  ordered_at timestamp with time zone not null,
  finished_at timestamp with time zone,
  expires_at timestamp with time zone
);

create table block (
  person_id uuid not null,
  blocked_id uuid not null,
  at timestamp with time zone not null
);

create table chronicle (
  id bigint not null generated always as identity,
  at timestamp with time zone not null,
  what text not null,
  actor_id uuid,
  subject_kind text not null,
  subject_id text not null,
  facts jsonb not null default '{}'::jsonb
);

create table company (
  id uuid not null default uuidv7(),
  slug text not null,
  name text not null,
  is_demo boolean not null default false,
  story text not null default ''::text,
  website text,
  size text,
  founded_at timestamp with time zone not null default now(),
  website_secret text,
  website_proved_at timestamp with time zone,
  website_proved_by text,
  website_checked_at timestamp with time zone,
  website_hindrance text
);

create table company_invitation (
  id uuid not null default uuidv7(),
  company_id uuid not null,
  role text not null,
  email text,
  email_folded text,
  secret_hash bytea not null,
  made_by uuid not null,
  made_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone,
  used_by uuid,
  mailed_hash bytea
);

create table company_picture (
  key text not null,
  company_id uuid not null,
  use text not null default 'none'::text,
  offer_id uuid,
  "position" smallint not null default 0,
  alt text not null default ''::text,
  uploaded_at timestamp with time zone not null,
  small bytea not null,
  medium bytea not null,
  large bytea not null
);

create table company_practice (
  company_id uuid not null,
  skill_id uuid not null
);

create table errand (
  secret_hash bytea not null,
  state_hash bytea not null,
  provider text not null,
  nonce text not null,
  verifier text not null,
  person_id uuid,
  back text not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null
);

create table freshness (
  topic text not null,
  shard smallint not null,
  version bigint not null
);

create table guess (
  bucket bytea not null,
  spent_until timestamp with time zone not null
);

create table handle_claim (
  handle text not null,
  skeleton text,
  guise text not null,
  person_id uuid not null,
  held_until timestamp with time zone
);

create table identity (
  issuer text not null,
  subject text not null,
  person_id uuid not null,
  provider text not null,
  label text not null,
  linked_at timestamp with time zone not null,
  last_used_at timestamp with time zone not null
);

create table invitation (
  id uuid not null default uuidv7(),
  note text not null,
  secret_hash bytea not null,
  made_by uuid not null,
  made_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone,
  used_by uuid
);

create table login (
  person_id uuid not null,
  email text,
  email_folded text,
  password_hash text,
  verified_at timestamp with time zone
);

create table mail (
  id uuid not null default uuidv7(),
  key text not null,
  kind text not null,
  language text not null,
  recipient text not null,
  subject text not null,
  text text not null,
  html text not null,
  message_id text not null,
  state text not null,
  created_at timestamp with time zone not null,
  sent_at timestamp with time zone,
  complaint text,
  is_secret boolean not null default false
);

create table mailed_link (
  id uuid not null,
  purpose text not null,
  person_id uuid not null,
  email text not null,
  secret_hash bytea not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone
);

create table match_weights (
  person_id uuid not null,
  side text not null,
  weights smallint[] not null
);

create table member (
  company_id uuid not null,
  person_id uuid not null,
  role text not null,
  since timestamp with time zone not null
);

create table milestone (
  name text not null,
  version text not null,
  reached_at timestamp with time zone not null default now()
);

create table mute (
  person_id uuid not null,
  muted_id uuid not null,
  at timestamp with time zone not null
);

create table offer (
  id uuid not null default uuidv7(),
  company_id uuid not null,
  site_id uuid,
  contact_id uuid,
  slug text not null,
  title text not null,
  work text not null default ''::text,
  state text not null default 'draft'::text,
  is_on_site boolean not null default true,
  is_remote boolean not null default false,
  stay_least smallint not null default 1,
  stay_most smallint not null default 1,
  lodging text not null default 'none'::text,
  lodging_rules text not null default ''::text,
  travel_paid integer not null default 0,
  pay text not null default 'none'::text,
  stipend_amount integer,
  stipend_currency text,
  publication text not null default 'ask'::text,
  roles text[] not null default '{}'::text[],
  experience text not null default 'any'::text,
  created_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  opened_at timestamp with time zone,
  asks_at timestamp with time zone,
  asked_at timestamp with time zone,
  is_demo boolean not null default false,
  answer_hashes bytea[] not null default '{}'::bytea[]
);

create table offer_language (
  offer_id uuid not null,
  language text not null,
  fluency text not null
);

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
  practices integer[] not null
);

create table offer_practice (
  offer_id uuid not null,
  skill_id uuid not null
);

create table offer_skill (
  offer_id uuid not null,
  skill_id uuid not null,
  way text not null,
  level smallint
);

create table offer_week (
  offer_id uuid not null,
  monday date not null,
  seats smallint not null,
  taken smallint not null default 0
);

create table passkey (
  id text not null,
  person_id uuid not null,
  name text not null,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null,
  added_at timestamp with time zone not null,
  last_used_at timestamp with time zone
);

create table passkey_challenge (
  hash bytea not null,
  person_id uuid,
  expires_at timestamp with time zone not null
);

create table person (
  id uuid not null default uuidv7(),
  handle text not null,
  name text not null,
  place_id integer,
  is_demo boolean not null default false,
  joined_at timestamp with time zone not null,
  duty text,
  hidden_at timestamp with time zone,
  suspended_until timestamp with time zone,
  banned_at timestamp with time zone,
  leaves_at timestamp with time zone,
  gone_at timestamp with time zone,
  role text,
  is_unlisted boolean not null default false
);

create table person_audience (
  person_id uuid not null,
  part text not null,
  audience text not null
);

create table person_language (
  person_id uuid not null,
  language text not null,
  fluency text
);

create table person_link (
  id uuid not null default uuidv7(),
  person_id uuid not null,
  "position" smallint not null,
  url text not null,
  checked_at timestamp with time zone,
  verified_at timestamp with time zone,
  hindrance text
);

create table person_practice (
  person_id uuid not null,
  skill_id uuid not null
);

create table person_skill (
  person_id uuid not null,
  skill_id uuid not null,
  stance text not null,
  level smallint
);

create table person_story (
  person_id uuid not null,
  text text not null
);

create table photo (
  key text not null,
  person_id uuid not null,
  is_worn boolean not null default false,
  uploaded_at timestamp with time zone not null,
  small bytea not null,
  medium bytea not null,
  large bytea not null
);

create table place (
  id integer not null,
  name text not null,
  ascii_name text not null,
  country text not null,
  admin1 text,
  latitude double precision not null,
  longitude double precision not null,
  population integer not null,
  zone text not null
);

create table place_name (
  folded text not null,
  place_id integer not null,
  standing smallint not null,
  population integer not null,
  latitude real not null,
  longitude real not null,
  area text not null
);

create table report (
  id uuid not null default uuidv7(),
  reporter_id uuid not null,
  subject_kind text not null,
  subject_id uuid not null,
  about_person_id uuid not null,
  reason text not null,
  words text not null default ''::text,
  snapshot jsonb not null,
  language text not null,
  created_at timestamp with time zone not null,
  state text not null default 'open'::text,
  decided_at timestamp with time zone,
  decided_by uuid,
  action text,
  suspended_until timestamp with time zone,
  note text not null default ''::text,
  outcome text not null default ''::text,
  message text not null default ''::text
);

create table session (
  id uuid not null default uuidv7(),
  person_id uuid not null,
  secret_hash bytea not null,
  opened_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  device text not null default ''::text,
  last_used_at timestamp with time zone not null
);

create table set_aside (
  trip_id uuid not null,
  offer_id uuid not null,
  side text not null,
  person_id uuid not null,
  reason text not null,
  words text not null default ''::text,
  at timestamp with time zone not null
);

create table site (
  id uuid not null default uuidv7(),
  company_id uuid not null,
  place_id integer not null,
  name text not null default ''::text,
  address text not null default ''::text,
  closed_at timestamp with time zone
);

create table skill (
  id uuid not null default uuidv7(),
  number integer not null generated always as identity,
  slug text not null,
  name text not null,
  name_de text,
  kind text not null,
  is_common boolean not null default false,
  state text not null default 'listed'::text,
  merged_into uuid,
  shipped jsonb
);

create table skill_alias (
  folded text not null,
  alias text not null,
  skill_id uuid not null
);

create table skill_catalogue (
  is_only boolean not null default true,
  edition uuid not null default uuidv7()
);

create table skill_suggestion (
  id uuid not null default uuidv7(),
  person_id uuid not null,
  name text not null,
  folded text not null,
  kind text not null,
  why text not null,
  state text not null default 'open'::text,
  created_at timestamp with time zone not null,
  decided_by uuid,
  decided_at timestamp with time zone,
  skill_id uuid,
  answer text
);

create table slug_claim (
  kind text not null,
  slug text not null,
  subject_id uuid not null
);

create table taken_week (
  by_id uuid not null,
  monday date not null,
  trip_id uuid not null,
  by_kind text not null,
  place_id integer
);

create table trip (
  id uuid not null default uuidv7(),
  person_id uuid not null,
  slug text not null,
  title text not null,
  first_monday date not null,
  last_monday date not null,
  is_demo boolean not null default false,
  state text not null default 'open'::text,
  story text not null default ''::text,
  place_id integer,
  audience text not null default 'everyone'::text,
  link_key text,
  tells_only_past boolean not null default false,
  needs_bed boolean not null default false,
  fare_need integer not null default 0,
  pay_need text not null default 'none'::text,
  company_sizes text[] not null default '{}'::text[],
  created_at timestamp with time zone not null default now(),
  changed_at timestamp with time zone not null default now()
);

create table trip_entry (
  id uuid not null default uuidv7(),
  trip_id uuid not null,
  kind text not null,
  title text not null,
  place_id integer,
  first_day date not null,
  last_day date not null,
  url text,
  is_private boolean not null default false
);

create table trip_guest (
  trip_id uuid not null,
  person_id uuid not null
);

create table trip_language (
  trip_id uuid not null,
  language text not null,
  fluency text not null
);

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
  practices integer[] not null
);

create table trip_practice (
  trip_id uuid not null,
  skill_id uuid not null
);

create table trip_reach (
  trip_id uuid not null,
  "position" smallint not null,
  kind text not null,
  place_id integer,
  radius_km integer,
  countries text[] not null default '{}'::text[]
);

create table trip_skill (
  trip_id uuid not null,
  skill_id uuid not null,
  stance text not null,
  level smallint
);

create table visit (
  id uuid not null default uuidv7(),
  trip_id uuid not null,
  person_id uuid not null,
  site_id uuid not null,
  monday date not null,
  is_demo boolean not null default false
);

create table waiting_identity (
  secret_hash bytea not null,
  issuer text not null,
  subject text not null,
  provider text not null,
  label text not null,
  name text not null,
  login text not null,
  email text,
  back text not null,
  expires_at timestamp with time zone not null
);

create table warning (
  id uuid not null default uuidv7(),
  person_id uuid not null,
  report_id uuid not null,
  created_at timestamp with time zone not null,
  confirmed_at timestamp with time zone
);

create table week_wish (
  trip_id uuid not null,
  monday date not null,
  rank smallint not null
);

-- Constraints

alter table access_token add constraint access_token_pkey PRIMARY KEY (id);

alter table access_token add constraint access_token_belongs_to_a_person FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE;

alter table access_token add constraint access_token_name_empty CHECK ((length(btrim(name)) > 0));

alter table access_token add constraint access_token_name_too_long CHECK ((length(name) <= 100));

alter table access_token add constraint access_token_secret_is_used_once UNIQUE (secret_hash);

alter table access_token add constraint scope_missing CHECK ((cardinality(scopes) > 0));

alter table access_token add constraint scope_unknown CHECK ((scopes <@ ARRAY['read'::text, 'write'::text, 'calendar'::text]));

alter table archive add constraint archive_pkey PRIMARY KEY (id);

alter table archive add constraint a_finished_archive_has_a_file CHECK ((((state = 'done'::text) = ((size IS NOT NULL) AND (expires_at IS NOT NULL))) AND ((state <> 'done'::text) OR (file_key IS NOT NULL))));

alter table archive add constraint an_archive_ends_once CHECK (((state = ANY (ARRAY['done'::text, 'failed'::text])) = (finished_at IS NOT NULL)));

alter table archive add constraint archive_belongs_to_a_person FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE;

alter table archive add constraint archive_parts_are_counted CHECK (((done_parts >= 0) AND (done_parts <= all_parts)));

alter table archive add constraint archive_state_unknown CHECK ((state = ANY (ARRAY['waiting'::text, 'working'::text, 'done'::text, 'failed'::text])));

alter table block add constraint block_pkey PRIMARY KEY (person_id, blocked_id);

alter table block add constraint block_belongs_to_a_person FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE;

alter table block add constraint block_is_against_a_person FOREIGN KEY (blocked_id) REFERENCES person(id) ON DELETE CASCADE;

alter table block add constraint nobody_blocks_herself CHECK ((person_id <> blocked_id));

alter table chronicle add constraint chronicle_pkey PRIMARY KEY (id);

alter table company add constraint company_pkey PRIMARY KEY (id);

alter table company add constraint company_name_empty CHECK ((length(btrim(name)) > 0));

alter table company add constraint company_name_too_long CHECK ((length(name) <= 100));

alter table company add constraint company_size_unknown CHECK ((size = ANY (ARRAY['alone'::text, 'few'::text, 'dozens'::text, 'hundreds'::text, 'thousands'::text])));

alter table company add constraint company_slug_taken UNIQUE (slug);

alter table company add constraint company_story_too_long CHECK ((length(story) <= 20000));

alter table company add constraint company_website_too_long CHECK ((length(website) <= 500));

alter table company add constraint website_is_proved_somehow CHECK (((website_proved_at IS NULL) = (website_proved_by IS NULL)));

alter table company add constraint website_proof_unknown CHECK ((website_proved_by = ANY (ARRAY['dns'::text, 'file'::text])));

alter table company_invitation add constraint company_invitation_pkey PRIMARY KEY (id);

alter table company_invitation add constraint an_invited_address_is_kept_whole CHECK (((email IS NULL) = (email_folded IS NULL)));

alter table company_invitation add constraint company_invitation_is_made_by_a_person FOREIGN KEY (made_by) REFERENCES person(id) ON DELETE CASCADE;

alter table company_invitation add constraint company_invitation_is_to_a_company FOREIGN KEY (company_id) REFERENCES company(id) ON DELETE CASCADE;

alter table company_invitation add constraint company_invitation_is_used_by_a_person FOREIGN KEY (used_by) REFERENCES person(id) ON DELETE SET NULL;

alter table company_invitation add constraint company_invitation_secret_is_used_once UNIQUE (secret_hash);

alter table company_invitation add constraint invited_role_unknown CHECK ((role = ANY (ARRAY['admin'::text, 'contact'::text, 'approver'::text, 'legal'::text])));

alter table company_invitation add constraint mailed_invitation_secret_is_used_once UNIQUE (mailed_hash);

alter table company_invitation add constraint only_a_used_company_invitation_has_a_guest CHECK (((used_by IS NULL) OR (used_at IS NOT NULL)));

alter table company_picture add constraint company_picture_pkey PRIMARY KEY (key);

alter table company_picture add constraint company_picture_is_of_a_company FOREIGN KEY (company_id) REFERENCES company(id) ON DELETE CASCADE;

alter table company_picture add constraint company_picture_key_malformed CHECK ((key ~ '^[0-9a-f]{32}$'::text));

alter table company_picture add constraint company_picture_shows_lodging FOREIGN KEY (offer_id) REFERENCES offer(id) ON DELETE CASCADE;

alter table company_picture add constraint company_picture_too_large CHECK ((((octet_length(small) + octet_length(medium)) + octet_length(large)) <= 2000000));

alter table company_picture add constraint only_lodging_is_of_an_offer CHECK (((use = 'lodging'::text) = (offer_id IS NOT NULL)));

alter table company_picture add constraint picture_alt_too_long CHECK ((length(alt) <= 300));

alter table company_picture add constraint picture_use_unknown CHECK ((use = ANY (ARRAY['none'::text, 'logo'::text, 'lodging'::text])));

alter table company_practice add constraint company_practice_pkey PRIMARY KEY (company_id, skill_id);

alter table company_practice add constraint company_practice_is_a_skill FOREIGN KEY (skill_id) REFERENCES skill(id);

alter table company_practice add constraint company_practice_is_of_a_company FOREIGN KEY (company_id) REFERENCES company(id) ON DELETE CASCADE;

alter table errand add constraint errand_pkey PRIMARY KEY (secret_hash);

alter table errand add constraint errand_back_too_long CHECK ((length(back) <= 2000));

alter table errand add constraint errand_of_a_person FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE;

alter table errand add constraint errand_provider_unknown CHECK ((provider = ANY (ARRAY['github'::text, 'oidc'::text])));

alter table freshness add constraint freshness_pkey PRIMARY KEY (topic, shard);

alter table guess add constraint guess_pkey PRIMARY KEY (bucket);

alter table handle_claim add constraint handle_claim_pkey PRIMARY KEY (handle);

alter table handle_claim add constraint handle_claim_belongs_to_a_person FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE;

alter table handle_claim add constraint handle_looks_like_another EXCLUDE USING gist (skeleton WITH =, guise WITH <>, person_id WITH <>);

alter table identity add constraint identity_belongs_to_another PRIMARY KEY (issuer, subject);

alter table identity add constraint identity_belongs_to_a_person FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE;

alter table identity add constraint identity_provider_unknown CHECK ((provider = ANY (ARRAY['github'::text, 'oidc'::text])));

alter table identity add constraint identity_subject_unfit CHECK (((length(subject) >= 1) AND (length(subject) <= 255)));

alter table invitation add constraint invitation_pkey PRIMARY KEY (id);

alter table invitation add constraint invitation_is_made_by_a_person FOREIGN KEY (made_by) REFERENCES person(id) ON DELETE CASCADE;

alter table invitation add constraint invitation_is_used_by_a_person FOREIGN KEY (used_by) REFERENCES person(id) ON DELETE SET NULL;

alter table invitation add constraint invitation_note_too_long CHECK ((length(note) <= 200));

alter table invitation add constraint invitation_secret_is_used_once UNIQUE (secret_hash);

alter table invitation add constraint only_a_used_invitation_has_a_guest CHECK (((used_by IS NULL) OR (used_at IS NOT NULL)));

alter table login add constraint login_pkey PRIMARY KEY (person_id);

alter table login add constraint an_address_is_kept_whole CHECK (((email IS NULL) = (email_folded IS NULL)));

alter table login add constraint login_belongs_to_a_person FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE;

alter table login add constraint only_an_address_is_verified CHECK (((verified_at IS NULL) OR (email IS NOT NULL)));

alter table mail add constraint mail_pkey PRIMARY KEY (id);

alter table mail add constraint a_failed_mail_has_a_complaint CHECK (((state <> 'failed'::text) OR (complaint IS NOT NULL)));

alter table mail add constraint mail_is_written_once UNIQUE (key);

alter table mail add constraint mail_language_unknown CHECK ((language = ANY (ARRAY['en'::text, 'de'::text])));

alter table mail add constraint mail_recipient_is_one_line CHECK (((recipient !~ '[[:cntrl:]]'::text) AND (recipient <> ''::text)));

alter table mail add constraint mail_state_unknown CHECK ((state = ANY (ARRAY['waiting'::text, 'sent'::text, 'kept'::text, 'failed'::text])));

alter table mail add constraint mail_subject_is_one_line CHECK (((subject !~ '[[:cntrl:]]'::text) AND (subject <> ''::text)));

alter table mail add constraint only_a_sent_mail_has_a_time_of_sending CHECK (((state = 'sent'::text) = (sent_at IS NOT NULL)));

alter table mailed_link add constraint mailed_link_pkey PRIMARY KEY (id);

alter table mailed_link add constraint link_purpose_unknown CHECK ((purpose = ANY (ARRAY['verify'::text, 'sign_in'::text, 'reset'::text, 'change'::text])));

alter table mailed_link add constraint mailed_link_belongs_to_a_person FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE;

alter table mailed_link add constraint mailed_link_secret_is_used_once UNIQUE (secret_hash);

alter table match_weights add constraint match_weights_pkey PRIMARY KEY (person_id, side);

alter table match_weights add constraint each_part_has_a_weight CHECK (((cardinality(weights) = 9) AND (0 <= ALL (weights))));

alter table match_weights add constraint match_weights_belong_to_a_person FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE;

alter table match_weights add constraint side_unknown CHECK ((side = ANY (ARRAY['journeyman'::text, 'host'::text])));

alter table member add constraint member_pkey PRIMARY KEY (company_id, person_id);

alter table member add constraint member_is_a_person FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE;

alter table member add constraint member_is_of_a_company FOREIGN KEY (company_id) REFERENCES company(id) ON DELETE CASCADE;

alter table member add constraint member_role_unknown CHECK ((role = ANY (ARRAY['admin'::text, 'contact'::text, 'approver'::text, 'legal'::text])));

alter table milestone add constraint milestone_pkey PRIMARY KEY (name);

alter table mute add constraint mute_pkey PRIMARY KEY (person_id, muted_id);

alter table mute add constraint mute_belongs_to_a_person FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE;

alter table mute add constraint mute_is_about_a_person FOREIGN KEY (muted_id) REFERENCES person(id) ON DELETE CASCADE;

alter table mute add constraint nobody_mutes_herself CHECK ((person_id <> muted_id));

alter table offer add constraint offer_pkey PRIMARY KEY (id);

alter table offer add constraint an_offer_is_somewhere CHECK ((is_on_site OR is_remote));

alter table offer add constraint an_offer_on_site_has_a_site CHECK (((state = ANY (ARRAY['draft'::text, 'closed'::text])) OR (NOT is_on_site) OR (site_id IS NOT NULL)));

alter table offer add constraint currency_unknown CHECK ((stipend_currency ~ '^[A-Z]{3}$'::text));

alter table offer add constraint experience_unknown CHECK ((experience = ANY (ARRAY['any'::text, 'some'::text, 'much'::text])));

alter table offer add constraint lodging_rules_too_long CHECK ((length(lodging_rules) <= 5000));

alter table offer add constraint lodging_unknown CHECK ((lodging = ANY (ARRAY['none'::text, 'sofa'::text, 'room'::text, 'flat'::text, 'hotel'::text])));

alter table offer add constraint offer_belongs_to_a_company FOREIGN KEY (company_id) REFERENCES company(id) ON DELETE CASCADE;

alter table offer add constraint offer_has_a_contact FOREIGN KEY (contact_id) REFERENCES person(id) ON DELETE SET NULL;

alter table offer add constraint offer_is_at_a_site FOREIGN KEY (site_id) REFERENCES site(id);

alter table offer add constraint offer_slug_taken UNIQUE (slug);

alter table offer add constraint offer_state_unknown CHECK ((state = ANY (ARRAY['draft'::text, 'open'::text, 'paused'::text, 'closed'::text])));

alter table offer add constraint offer_title_empty CHECK ((length(btrim(title)) > 0));

alter table offer add constraint offer_title_too_long CHECK ((length(title) <= 120));

alter table offer add constraint offer_work_too_long CHECK ((length(work) <= 20000));

alter table offer add constraint only_a_stipend_has_an_amount CHECK ((((pay = 'stipend'::text) = (stipend_amount IS NOT NULL)) AND ((pay = 'stipend'::text) = (stipend_currency IS NOT NULL))));

alter table offer add constraint pay_unknown CHECK ((pay = ANY (ARRAY['none'::text, 'expenses'::text, 'stipend'::text])));

alter table offer add constraint publication_unknown CHECK ((publication = ANY (ARRAY['named'::text, 'anonymous'::text, 'ask'::text, 'nothing'::text])));

alter table offer add constraint stay_out_of_range CHECK (((1 <= stay_least) AND (stay_least <= stay_most) AND (stay_most <= 8)));

alter table offer add constraint stipend_out_of_range CHECK (((stipend_amount >= 1) AND (stipend_amount <= 100000)));

alter table offer add constraint travel_paid_out_of_range CHECK (((travel_paid >= 0) AND (travel_paid <= 10000)));

alter table offer_language add constraint offer_language_pkey PRIMARY KEY (offer_id, language);

alter table offer_language add constraint offer_fluency_unknown CHECK ((fluency = ANY (ARRAY['some'::text, 'work'::text, 'native'::text])));

alter table offer_language add constraint offer_language_is_of_an_offer FOREIGN KEY (offer_id) REFERENCES offer(id) ON DELETE CASCADE;

alter table offer_language add constraint offer_language_malformed CHECK ((language ~ '^[a-z]{2}$'::text));

alter table offer_match add constraint offer_match_pkey PRIMARY KEY (offer_id);

alter table offer_match add constraint offer_match_is_of_an_offer FOREIGN KEY (offer_id) REFERENCES offer(id) ON DELETE CASCADE;

alter table offer_practice add constraint offer_practice_pkey PRIMARY KEY (offer_id, skill_id);

alter table offer_practice add constraint offer_practice_is_a_skill FOREIGN KEY (skill_id) REFERENCES skill(id);

alter table offer_practice add constraint offer_practice_is_of_an_offer FOREIGN KEY (offer_id) REFERENCES offer(id) ON DELETE CASCADE;

alter table offer_skill add constraint offer_skill_pkey PRIMARY KEY (offer_id, skill_id, way);

alter table offer_skill add constraint offer_level_unknown CHECK (((level >= 1) AND (level <= 3)));

alter table offer_skill add constraint offer_skill_is_a_skill FOREIGN KEY (skill_id) REFERENCES skill(id);

alter table offer_skill add constraint offer_skill_is_of_an_offer FOREIGN KEY (offer_id) REFERENCES offer(id) ON DELETE CASCADE;

alter table offer_skill add constraint only_what_is_used_has_no_level CHECK (((way = 'use'::text) = (level IS NULL)));

alter table offer_skill add constraint way_unknown CHECK ((way = ANY (ARRAY['use'::text, 'seek'::text, 'teach'::text])));

alter table offer_week add constraint offer_week_pkey PRIMARY KEY (offer_id, monday);

alter table offer_week add constraint no_seat_left CHECK (((taken >= 0) AND (taken <= seats)));

alter table offer_week add constraint offer_week_is_of_an_offer FOREIGN KEY (offer_id) REFERENCES offer(id) ON DELETE CASCADE;

alter table offer_week add constraint offer_week_starts_on_monday CHECK ((EXTRACT(isodow FROM monday) = (1)::numeric));

alter table offer_week add constraint seats_out_of_range CHECK (((seats >= 1) AND (seats <= 50)));

alter table passkey add constraint passkey_known_already PRIMARY KEY (id);

alter table passkey add constraint passkey_belongs_to_a_person FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE;

alter table passkey add constraint passkey_name_empty CHECK ((length(btrim(name)) > 0));

alter table passkey add constraint passkey_name_too_long CHECK ((length(name) <= 100));

alter table passkey_challenge add constraint passkey_challenge_pkey PRIMARY KEY (hash);

alter table passkey_challenge add constraint passkey_challenge_is_for_a_person FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE;

alter table person add constraint person_pkey PRIMARY KEY (id);

alter table person add constraint duty_unknown CHECK ((duty = ANY (ARRAY['moderator'::text, 'admin'::text])));

alter table person add constraint handle_malformed CHECK (((handle ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$'::text) AND ((length(handle) >= 2) AND (length(handle) <= 30))));

alter table person add constraint handle_taken UNIQUE (handle);

alter table person add constraint name_empty CHECK ((length(btrim(name)) > 0));

alter table person add constraint name_too_long CHECK ((length(name) <= 100));

alter table person add constraint person_lives_at_a_place FOREIGN KEY (place_id) REFERENCES place(id);

alter table person add constraint role_unknown CHECK ((role = ANY (ARRAY['developer'::text, 'tester'::text, 'designer'::text, 'architect'::text, 'operations'::text, 'data'::text, 'security'::text, 'product'::text, 'management'::text, 'coaching'::text, 'writing'::text, 'trainee'::text, 'other'::text])));

alter table person_audience add constraint person_audience_pkey PRIMARY KEY (person_id, part);

alter table person_audience add constraint audience_unknown CHECK ((audience = ANY (ARRAY['everyone'::text, 'people'::text, 'nobody'::text])));

alter table person_audience add constraint part_unknown CHECK ((part = ANY (ARRAY['email'::text, 'trips'::text, 'reading'::text, 'story'::text, 'photo'::text, 'links'::text, 'languages'::text, 'skills'::text, 'home'::text])));

alter table person_audience add constraint person_audience_belongs_to_a_person FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE;

alter table person_language add constraint person_language_pkey PRIMARY KEY (person_id, language);

alter table person_language add constraint fluency_unknown CHECK ((fluency = ANY (ARRAY['some'::text, 'work'::text, 'native'::text])));

alter table person_language add constraint person_language_belongs_to_a_person FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE;

alter table person_language add constraint spoken_language_malformed CHECK ((language ~ '^[a-z]{2}$'::text));

alter table person_link add constraint person_link_pkey PRIMARY KEY (id);

alter table person_link add constraint a_verified_link_has_no_hindrance CHECK (((verified_at IS NULL) OR (hindrance IS NULL)));

alter table person_link add constraint link_hindrance_unknown CHECK ((hindrance = ANY (ARRAY['unreachable'::text, 'too_slow'::text, 'address_not_public'::text, 'too_many_turns'::text, 'no_page'::text, 'too_large'::text, 'no_link_back'::text])));

alter table person_link add constraint link_listed_already UNIQUE (person_id, url);

alter table person_link add constraint link_position_out_of_range CHECK ((("position" >= 1) AND ("position" <= 8)));

alter table person_link add constraint link_url_malformed CHECK (((url ~ '^https?://'::text) AND (length(url) <= 500)));

alter table person_link add constraint one_link_at_a_position UNIQUE (person_id, "position");

alter table person_link add constraint person_link_belongs_to_a_person FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE;

alter table person_practice add constraint person_practice_pkey PRIMARY KEY (person_id, skill_id);

alter table person_practice add constraint person_practice_belongs_to_a_person FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE;

alter table person_practice add constraint person_practice_is_a_skill FOREIGN KEY (skill_id) REFERENCES skill(id);

alter table person_skill add constraint person_skill_pkey PRIMARY KEY (person_id, skill_id);

alter table person_skill add constraint level_unknown CHECK (((level >= 1) AND (level <= 3)));

alter table person_skill add constraint only_an_ability_has_a_level CHECK (((stance = 'can'::text) = (level IS NOT NULL)));

alter table person_skill add constraint person_skill_belongs_to_a_person FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE;

alter table person_skill add constraint person_skill_is_a_skill FOREIGN KEY (skill_id) REFERENCES skill(id);

alter table person_skill add constraint stance_unknown CHECK ((stance = ANY (ARRAY['can'::text, 'learn'::text, 'avoid'::text])));

alter table person_story add constraint person_story_pkey PRIMARY KEY (person_id);

alter table person_story add constraint person_story_belongs_to_a_person FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE;

alter table person_story add constraint story_empty CHECK ((length(btrim(text)) > 0));

alter table person_story add constraint story_too_long CHECK ((length(text) <= 20000));

alter table photo add constraint photo_pkey PRIMARY KEY (key);

alter table photo add constraint photo_belongs_to_a_person FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE;

alter table photo add constraint photo_key_malformed CHECK ((key ~ '^[0-9a-f]{32}$'::text));

alter table photo add constraint photo_too_large CHECK ((((octet_length(small) + octet_length(medium)) + octet_length(large)) <= 1000000));

alter table place add constraint place_pkey PRIMARY KEY (id);

alter table place add constraint place_country_is_a_code CHECK ((country ~ '^[A-Z]{2}$'::text));

alter table place add constraint place_has_a_name CHECK ((name <> ''::text));

alter table place add constraint place_is_on_the_globe CHECK ((((latitude >= ('-90'::integer)::double precision) AND (latitude <= (90)::double precision)) AND ((longitude >= ('-180'::integer)::double precision) AND (longitude <= (180)::double precision))));

alter table place add constraint place_population_is_counted CHECK ((population >= 0));

alter table place_name add constraint place_name_is_usual_or_other_or_an_ending CHECK ((standing = ANY (ARRAY[1, 0, '-1'::integer])));

alter table report add constraint report_pkey PRIMARY KEY (id);

alter table report add constraint a_decision_is_whole CHECK ((((state = 'decided'::text) = (decided_at IS NOT NULL)) AND ((state = 'decided'::text) = (action IS NOT NULL)) AND ((state = 'open'::text) OR (length(btrim(outcome)) > 0))));

alter table report add constraint cannot_report_yourself CHECK ((reporter_id <> about_person_id));

alter table report add constraint decision_too_long CHECK (((length(note) <= 2000) AND (length(outcome) <= 1000) AND (length(message) <= 1000)));

alter table report add constraint only_a_suspension_has_an_end CHECK ((COALESCE((action = 'suspend'::text), false) = (suspended_until IS NOT NULL)));

alter table report add constraint report_action_unknown CHECK ((action = ANY (ARRAY['hide'::text, 'warn'::text, 'suspend'::text, 'ban'::text, 'dismiss'::text])));

alter table report add constraint report_is_about_a_person FOREIGN KEY (about_person_id) REFERENCES person(id) ON DELETE CASCADE;

alter table report add constraint report_is_decided_by_a_person FOREIGN KEY (decided_by) REFERENCES person(id) ON DELETE SET NULL;

alter table report add constraint report_is_made_by_a_person FOREIGN KEY (reporter_id) REFERENCES person(id) ON DELETE CASCADE;

alter table report add constraint report_language_unknown CHECK ((language = ANY (ARRAY['en'::text, 'de'::text])));

alter table report add constraint report_reason_unknown CHECK ((reason = ANY (ARRAY['spam'::text, 'harassment'::text, 'impersonation'::text, 'danger'::text, 'illegal'::text, 'other'::text])));

alter table report add constraint report_state_unknown CHECK ((state = ANY (ARRAY['open'::text, 'decided'::text])));

alter table report add constraint report_words_too_long CHECK ((length(words) <= 2000));

alter table session add constraint session_pkey PRIMARY KEY (id);

alter table session add constraint session_belongs_to_a_person FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE;

alter table session add constraint session_secret_is_used_once UNIQUE (secret_hash);

alter table set_aside add constraint set_aside_pkey PRIMARY KEY (trip_id, offer_id, side);

alter table set_aside add constraint set_aside_by_a_person FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE;

alter table set_aside add constraint set_aside_is_about_a_trip FOREIGN KEY (trip_id) REFERENCES trip(id) ON DELETE CASCADE;

alter table set_aside add constraint set_aside_is_about_an_offer FOREIGN KEY (offer_id) REFERENCES offer(id) ON DELETE CASCADE;

alter table set_aside add constraint set_aside_reason_unknown CHECK ((reason = ANY (ARRAY['skills'::text, 'place'::text, 'weeks'::text, 'company'::text, 'person'::text, 'other'::text])));

alter table set_aside add constraint set_aside_side_unknown CHECK ((side = ANY (ARRAY['journeyman'::text, 'host'::text])));

alter table set_aside add constraint set_aside_words_too_long CHECK ((length(words) <= 500));

alter table site add constraint site_pkey PRIMARY KEY (id);

alter table site add constraint site_address_too_long CHECK ((length(address) <= 500));

alter table site add constraint site_belongs_to_a_company FOREIGN KEY (company_id) REFERENCES company(id) ON DELETE CASCADE;

alter table site add constraint site_is_at_a_place FOREIGN KEY (place_id) REFERENCES place(id);

alter table site add constraint site_name_too_long CHECK ((length(name) <= 100));

alter table skill add constraint skill_pkey PRIMARY KEY (id);

alter table skill add constraint merged_skill_lives_on_in_a_skill FOREIGN KEY (merged_into) REFERENCES skill(id);

alter table skill add constraint only_a_merged_skill_has_a_successor CHECK (((state = 'merged'::text) = (merged_into IS NOT NULL)));

alter table skill add constraint skill_cannot_succeed_itself CHECK ((merged_into <> id));

alter table skill add constraint skill_kind_unknown CHECK ((kind = ANY (ARRAY['language'::text, 'frontend'::text, 'backend'::text, 'mobile'::text, 'database'::text, 'cloud'::text, 'testing'::text, 'data'::text, 'security'::text, 'embedded'::text, 'games'::text, 'system'::text, 'tool'::text, 'protocol'::text, 'enterprise'::text, 'practice'::text, 'craft'::text, 'design'::text, 'domain'::text])));

alter table skill add constraint skill_name_empty CHECK (((length(btrim(name)) > 0) AND (length(btrim(name_de)) > 0)));

alter table skill add constraint skill_name_taken UNIQUE (name);

alter table skill add constraint skill_name_too_long CHECK (((length(name) <= 80) AND (length(name_de) <= 80)));

alter table skill add constraint skill_number_taken UNIQUE (number);

alter table skill add constraint skill_slug_malformed CHECK ((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text));

alter table skill add constraint skill_slug_taken UNIQUE (slug);

alter table skill add constraint skill_state_unknown CHECK ((state = ANY (ARRAY['listed'::text, 'retired'::text, 'merged'::text])));

alter table skill_alias add constraint skill_alias_taken PRIMARY KEY (folded);

alter table skill_alias add constraint skill_alias_belongs_to_a_skill FOREIGN KEY (skill_id) REFERENCES skill(id) ON DELETE CASCADE;

alter table skill_alias add constraint skill_alias_empty CHECK ((folded <> ''::text));

alter table skill_alias add constraint skill_alias_too_long CHECK ((length(alias) <= 80));

alter table skill_catalogue add constraint skill_catalogue_pkey PRIMARY KEY (is_only);

alter table skill_catalogue add constraint there_is_one_skill_catalogue CHECK (is_only);

alter table skill_suggestion add constraint skill_suggestion_pkey PRIMARY KEY (id);

alter table skill_suggestion add constraint only_a_decided_suggestion_has_a_time CHECK (((state = 'open'::text) = (decided_at IS NULL)));

alter table skill_suggestion add constraint only_a_suggestion_that_was_taken_is_a_skill CHECK (((state = ANY (ARRAY['accepted'::text, 'merged'::text])) = (skill_id IS NOT NULL)));

alter table skill_suggestion add constraint skill_suggestion_answer_too_long CHECK ((length(answer) <= 500));

alter table skill_suggestion add constraint skill_suggestion_became_a_skill FOREIGN KEY (skill_id) REFERENCES skill(id);

alter table skill_suggestion add constraint skill_suggestion_comes_from_a_person FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE;

alter table skill_suggestion add constraint skill_suggestion_kind_unknown CHECK ((kind = ANY (ARRAY['language'::text, 'frontend'::text, 'backend'::text, 'mobile'::text, 'database'::text, 'cloud'::text, 'testing'::text, 'data'::text, 'security'::text, 'embedded'::text, 'games'::text, 'system'::text, 'tool'::text, 'protocol'::text, 'enterprise'::text, 'practice'::text, 'craft'::text, 'design'::text, 'domain'::text])));

alter table skill_suggestion add constraint skill_suggestion_name_empty CHECK (((length(btrim(name)) > 0) AND (folded <> ''::text)));

alter table skill_suggestion add constraint skill_suggestion_name_too_long CHECK ((length(name) <= 80));

alter table skill_suggestion add constraint skill_suggestion_state_unknown CHECK ((state = ANY (ARRAY['open'::text, 'accepted'::text, 'merged'::text, 'declined'::text])));

alter table skill_suggestion add constraint skill_suggestion_was_decided_by_a_person FOREIGN KEY (decided_by) REFERENCES person(id) ON DELETE SET NULL;

alter table skill_suggestion add constraint skill_suggestion_why_too_long CHECK ((length(why) <= 500));

alter table slug_claim add constraint slug_taken PRIMARY KEY (kind, slug);

alter table slug_claim add constraint slug_kind_unknown CHECK ((kind = ANY (ARRAY['company'::text, 'offer'::text, 'trip'::text])));

alter table taken_week add constraint taken_week_pkey PRIMARY KEY (by_id, monday);

alter table taken_week add constraint taken_by_unknown CHECK ((by_kind = ANY (ARRAY['entry'::text, 'visit'::text])));

alter table taken_week add constraint taken_week_is_at_a_place FOREIGN KEY (place_id) REFERENCES place(id);

alter table taken_week add constraint taken_week_is_of_a_trip FOREIGN KEY (trip_id) REFERENCES trip(id) ON DELETE CASCADE;

alter table taken_week add constraint taken_week_starts_on_monday CHECK ((EXTRACT(isodow FROM monday) = (1)::numeric));

alter table trip add constraint trip_pkey PRIMARY KEY (id);

alter table trip add constraint a_trip_by_link_has_a_key CHECK (((audience <> 'link'::text) OR (link_key IS NOT NULL)));

alter table trip add constraint fare_need_out_of_range CHECK (((fare_need >= 0) AND (fare_need <= 10000)));

alter table trip add constraint one_trip_claims_a_week EXCLUDE USING gist (person_id WITH =, daterange(first_monday, last_monday, '[]'::text) WITH &&) WHERE ((state <> 'closed'::text));

alter table trip add constraint pay_need_unknown CHECK ((pay_need = ANY (ARRAY['none'::text, 'expenses'::text, 'stipend'::text])));

alter table trip add constraint trip_audience_unknown CHECK ((audience = ANY (ARRAY['everyone'::text, 'people'::text, 'known'::text, 'named'::text, 'link'::text])));

alter table trip add constraint trip_belongs_to_a_person FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE;

alter table trip add constraint trip_slug_taken UNIQUE (slug);

alter table trip add constraint trip_starts_at_a_place FOREIGN KEY (place_id) REFERENCES place(id);

alter table trip add constraint trip_state_unknown CHECK ((state = ANY (ARRAY['draft'::text, 'open'::text, 'closed'::text])));

alter table trip add constraint trip_story_too_long CHECK ((length(story) <= 20000));

alter table trip add constraint trip_title_empty CHECK ((length(btrim(title)) > 0));

alter table trip add constraint trip_title_too_long CHECK ((length(title) <= 120));

alter table trip add constraint trip_weeks_are_reversed CHECK ((first_monday <= last_monday));

alter table trip add constraint trip_weeks_start_on_monday CHECK (((EXTRACT(isodow FROM first_monday) = (1)::numeric) AND (EXTRACT(isodow FROM last_monday) = (1)::numeric)));

alter table trip_entry add constraint trip_entry_pkey PRIMARY KEY (id);

alter table trip_entry add constraint entry_days_are_reversed CHECK ((first_day <= last_day));

alter table trip_entry add constraint entry_kind_unknown CHECK ((kind = ANY (ARRAY['conference'::text, 'rest'::text, 'travel'::text, 'organising'::text, 'other'::text])));

alter table trip_entry add constraint entry_title_too_long CHECK ((length(title) <= 120));

alter table trip_entry add constraint entry_url_too_long CHECK ((length(url) <= 500));

alter table trip_entry add constraint trip_entry_is_at_a_place FOREIGN KEY (place_id) REFERENCES place(id);

alter table trip_entry add constraint trip_entry_is_of_a_trip FOREIGN KEY (trip_id) REFERENCES trip(id) ON DELETE CASCADE;

alter table trip_guest add constraint trip_guest_pkey PRIMARY KEY (trip_id, person_id);

alter table trip_guest add constraint trip_guest_is_a_person FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE;

alter table trip_guest add constraint trip_guest_is_of_a_trip FOREIGN KEY (trip_id) REFERENCES trip(id) ON DELETE CASCADE;

alter table trip_language add constraint trip_language_pkey PRIMARY KEY (trip_id, language);

alter table trip_language add constraint trip_fluency_unknown CHECK ((fluency = ANY (ARRAY['some'::text, 'work'::text, 'native'::text])));

alter table trip_language add constraint trip_language_is_of_a_trip FOREIGN KEY (trip_id) REFERENCES trip(id) ON DELETE CASCADE;

alter table trip_language add constraint trip_language_malformed CHECK ((language ~ '^[a-z]{2}$'::text));

alter table trip_match add constraint trip_match_pkey PRIMARY KEY (trip_id, stretch);

alter table trip_match add constraint trip_match_is_of_a_trip FOREIGN KEY (trip_id) REFERENCES trip(id) ON DELETE CASCADE;

alter table trip_match add constraint trip_match_kind_unknown CHECK ((kind = ANY (ARRAY['around'::text, 'countries'::text, 'anywhere'::text, 'remote'::text])));

alter table trip_practice add constraint trip_practice_pkey PRIMARY KEY (trip_id, skill_id);

alter table trip_practice add constraint trip_practice_is_a_skill FOREIGN KEY (skill_id) REFERENCES skill(id);

alter table trip_practice add constraint trip_practice_is_of_a_trip FOREIGN KEY (trip_id) REFERENCES trip(id) ON DELETE CASCADE;

alter table trip_reach add constraint trip_reach_pkey PRIMARY KEY (trip_id, "position");

alter table trip_reach add constraint only_around_has_a_place CHECK ((((kind = 'around'::text) = (place_id IS NOT NULL)) AND ((kind = 'around'::text) = (radius_km IS NOT NULL))));

alter table trip_reach add constraint only_countries_are_named CHECK (((kind = 'countries'::text) = (cardinality(countries) > 0)));

alter table trip_reach add constraint reach_radius_out_of_range CHECK (((radius_km >= 1) AND (radius_km <= 20000)));

alter table trip_reach add constraint reach_unknown CHECK ((kind = ANY (ARRAY['around'::text, 'countries'::text, 'anywhere'::text, 'remote'::text])));

alter table trip_reach add constraint trip_reach_is_around_a_place FOREIGN KEY (place_id) REFERENCES place(id);

alter table trip_reach add constraint trip_reach_is_of_a_trip FOREIGN KEY (trip_id) REFERENCES trip(id) ON DELETE CASCADE;

alter table trip_skill add constraint trip_skill_pkey PRIMARY KEY (trip_id, skill_id);

alter table trip_skill add constraint only_a_dislike_has_no_level CHECK (((stance = 'avoid'::text) = (level IS NULL)));

alter table trip_skill add constraint trip_level_unknown CHECK (((level >= 1) AND (level <= 3)));

alter table trip_skill add constraint trip_skill_is_a_skill FOREIGN KEY (skill_id) REFERENCES skill(id);

alter table trip_skill add constraint trip_skill_is_of_a_trip FOREIGN KEY (trip_id) REFERENCES trip(id) ON DELETE CASCADE;

alter table trip_skill add constraint trip_stance_unknown CHECK ((stance = ANY (ARRAY['can'::text, 'learn'::text, 'avoid'::text])));

alter table visit add constraint visit_pkey PRIMARY KEY (id);

alter table visit add constraint one_confirmed_visit_per_week UNIQUE (person_id, monday);

alter table visit add constraint visit_belongs_to_a_person FOREIGN KEY (person_id) REFERENCES person(id);

alter table visit add constraint visit_is_at_a_site FOREIGN KEY (site_id) REFERENCES site(id);

alter table visit add constraint visit_is_part_of_a_trip FOREIGN KEY (trip_id) REFERENCES trip(id) ON DELETE CASCADE;

alter table visit add constraint visit_week_starts_on_monday CHECK ((EXTRACT(isodow FROM monday) = (1)::numeric));

alter table waiting_identity add constraint waiting_identity_pkey PRIMARY KEY (secret_hash);

alter table waiting_identity add constraint waiting_identity_provider_unknown CHECK ((provider = ANY (ARRAY['github'::text, 'oidc'::text])));

alter table warning add constraint warning_pkey PRIMARY KEY (id);

alter table warning add constraint warning_follows_a_report FOREIGN KEY (report_id) REFERENCES report(id) ON DELETE CASCADE;

alter table warning add constraint warning_is_for_a_person FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE;

alter table warning add constraint warning_is_given_once UNIQUE (report_id);

alter table week_wish add constraint week_wish_pkey PRIMARY KEY (trip_id, monday);

alter table week_wish add constraint week_wish_is_of_a_trip FOREIGN KEY (trip_id) REFERENCES trip(id) ON DELETE CASCADE;

alter table week_wish add constraint week_wish_rank_unknown CHECK ((rank = ANY (ARRAY[1, 2])));

alter table week_wish add constraint week_wish_starts_on_monday CHECK ((EXTRACT(isodow FROM monday) = (1)::numeric));

-- Indexes

CREATE INDEX access_token_by_person ON public.access_token USING btree (person_id);

CREATE UNIQUE INDEX already_reported ON public.report USING btree (reporter_id, subject_kind, subject_id) WHERE (state = 'open'::text);

CREATE UNIQUE INDEX already_suggested ON public.skill_suggestion USING btree (folded) WHERE (state = 'open'::text);

CREATE INDEX archive_by_end ON public.archive USING btree (finished_at);

CREATE INDEX archive_by_person ON public.archive USING btree (person_id, ordered_at);

CREATE UNIQUE INDEX archive_under_way ON public.archive USING btree (person_id) WHERE (state = ANY (ARRAY['waiting'::text, 'working'::text]));

CREATE INDEX block_by_blocked ON public.block USING btree (blocked_id);

CREATE INDEX chronicle_by_actor ON public.chronicle USING btree (actor_id, id);

CREATE INDEX chronicle_by_moment ON public.chronicle USING btree (at);

CREATE INDEX chronicle_by_subject ON public.chronicle USING btree (subject_kind, subject_id, id);

CREATE INDEX chronicle_by_what ON public.chronicle USING btree (what, id);

CREATE INDEX company_invitation_by_company ON public.company_invitation USING btree (company_id, id);

CREATE INDEX company_invitation_by_guest ON public.company_invitation USING btree (used_by);

CREATE INDEX company_invitation_by_maker ON public.company_invitation USING btree (made_by);

CREATE INDEX company_picture_by_company ON public.company_picture USING btree (company_id);

CREATE INDEX company_picture_by_offer ON public.company_picture USING btree (offer_id, "position");

CREATE INDEX company_picture_never_used ON public.company_picture USING btree (uploaded_at) WHERE (use = 'none'::text);

CREATE INDEX company_practice_by_skill ON public.company_practice USING btree (skill_id);

CREATE UNIQUE INDEX email_taken ON public.login USING btree (email_folded) WHERE (verified_at IS NOT NULL);

CREATE INDEX errand_by_expiry ON public.errand USING btree (expires_at);

CREATE INDEX errand_by_person ON public.errand USING btree (person_id);

CREATE INDEX guess_by_end ON public.guess USING btree (spent_until);

CREATE INDEX handle_claim_by_person ON public.handle_claim USING btree (person_id);

CREATE INDEX invitation_by_guest ON public.invitation USING btree (used_by);

CREATE INDEX invitation_by_maker ON public.invitation USING btree (made_by);

CREATE INDEX login_by_email ON public.login USING btree (email_folded);

CREATE INDEX mail_that_did_not_go_out ON public.mail USING btree (created_at) WHERE (state <> 'sent'::text);

CREATE INDEX mailed_link_by_expiry ON public.mailed_link USING btree (expires_at);

CREATE INDEX mailed_link_by_person ON public.mailed_link USING btree (person_id);

CREATE INDEX member_by_person ON public.member USING btree (person_id);

CREATE INDEX mute_by_muted ON public.mute USING btree (muted_id);

CREATE INDEX offer_by_company ON public.offer USING btree (company_id, id);

CREATE INDEX offer_by_contact ON public.offer USING btree (contact_id);

CREATE INDEX offer_by_site ON public.offer USING btree (site_id);

CREATE INDEX offer_match_by_cell ON public.offer_match USING btree (cell);

CREATE INDEX offer_match_by_country ON public.offer_match USING btree (country);

CREATE INDEX offer_match_by_seek ON public.offer_match USING gin (seek gin__int_ops) WITH (fastupdate=off);

CREATE INDEX offer_match_by_teach ON public.offer_match USING gin (teach gin__int_ops) WITH (fastupdate=off);

CREATE INDEX offer_practice_by_skill ON public.offer_practice USING btree (skill_id);

CREATE INDEX offer_skill_by_skill ON public.offer_skill USING btree (skill_id);

CREATE INDEX offer_to_ask ON public.offer USING btree (asks_at) WHERE (state = 'open'::text);

CREATE INDEX offer_week_by_monday ON public.offer_week USING btree (monday);

CREATE UNIQUE INDEX one_handle_at_a_time ON public.handle_claim USING btree (person_id) WHERE (held_until IS NULL);

CREATE UNIQUE INDEX one_logo_is_shown ON public.company_picture USING btree (company_id) WHERE (use = 'logo'::text);

CREATE UNIQUE INDEX one_photo_is_worn ON public.photo USING btree (person_id) WHERE is_worn;

CREATE INDEX passkey_by_person ON public.passkey USING btree (person_id);

CREATE INDEX passkey_challenge_by_expiry ON public.passkey_challenge USING btree (expires_at);

CREATE INDEX passkey_challenge_by_person ON public.passkey_challenge USING btree (person_id);

CREATE INDEX person_leaving ON public.person USING btree (leaves_at) WHERE ((leaves_at IS NOT NULL) AND (gone_at IS NULL));

CREATE INDEX person_link_by_check ON public.person_link USING btree (checked_at);

CREATE INDEX person_on_duty ON public.person USING btree (duty) WHERE (duty IS NOT NULL);

CREATE INDEX person_out_of_sight ON public.person USING btree (id) WHERE ((hidden_at IS NOT NULL) OR (banned_at IS NOT NULL) OR (leaves_at IS NOT NULL) OR (gone_at IS NOT NULL));

CREATE INDEX person_practice_by_skill ON public.person_practice USING btree (skill_id);

CREATE INDEX person_skill_by_skill ON public.person_skill USING btree (skill_id, stance);

CREATE INDEX photo_by_person ON public.photo USING btree (person_id);

CREATE INDEX photo_never_worn ON public.photo USING btree (uploaded_at) WHERE (NOT is_worn);

CREATE UNIQUE INDEX place_name_is_said_once ON public.place_name USING btree (folded, place_id) INCLUDE (standing, population, latitude, longitude, area);

CREATE INDEX place_name_of_a_city ON public.place_name USING btree (folded, place_id) INCLUDE (standing, population, latitude, longitude, area) WHERE (population >= 100000);

CREATE UNIQUE INDEX provider_linked_already ON public.identity USING btree (person_id, issuer);

CREATE INDEX remote_offer_match_by_seek ON public.offer_match USING gin (seek gin__int_ops) WITH (fastupdate=off) WHERE is_remote;

CREATE INDEX remote_offer_match_by_teach ON public.offer_match USING gin (teach gin__int_ops) WITH (fastupdate=off) WHERE is_remote;

CREATE INDEX report_by_decider ON public.report USING btree (decided_by) WHERE (decided_by IS NOT NULL);

CREATE INDEX report_by_person ON public.report USING btree (about_person_id, id);

CREATE INDEX report_by_reporter ON public.report USING btree (reporter_id, id);

CREATE INDEX report_by_state ON public.report USING btree (state, id);

CREATE INDEX session_by_expiry ON public.session USING btree (expires_at);

CREATE INDEX session_by_person ON public.session USING btree (person_id);

CREATE INDEX set_aside_by_offer ON public.set_aside USING btree (offer_id);

CREATE INDEX set_aside_by_person ON public.set_aside USING btree (person_id);

CREATE INDEX site_by_company ON public.site USING btree (company_id);

CREATE INDEX site_by_place ON public.site USING btree (place_id);

CREATE INDEX skill_alias_by_skill ON public.skill_alias USING btree (skill_id);

CREATE INDEX skill_by_successor ON public.skill USING btree (merged_into);

CREATE INDEX skill_suggestion_by_judge ON public.skill_suggestion USING btree (decided_by);

CREATE INDEX skill_suggestion_by_person ON public.skill_suggestion USING btree (person_id);

CREATE INDEX skill_suggestion_by_skill ON public.skill_suggestion USING btree (skill_id);

CREATE INDEX skill_suggestion_by_state ON public.skill_suggestion USING btree (state, id);

CREATE INDEX slug_claim_by_subject ON public.slug_claim USING btree (kind, subject_id);

CREATE INDEX taken_week_by_place ON public.taken_week USING btree (place_id);

CREATE INDEX taken_week_by_trip ON public.taken_week USING btree (trip_id, monday);

CREATE INDEX trip_by_last_week ON public.trip USING btree (last_monday);

CREATE INDEX trip_by_person ON public.trip USING btree (person_id);

CREATE INDEX trip_by_place ON public.trip USING btree (place_id);

CREATE INDEX trip_entry_by_place ON public.trip_entry USING btree (place_id);

CREATE INDEX trip_entry_by_trip ON public.trip_entry USING btree (trip_id, first_day);

CREATE INDEX trip_guest_by_person ON public.trip_guest USING btree (person_id);

CREATE INDEX trip_match_by_teach ON public.trip_match USING gin (teach gin__int_ops) WITH (fastupdate=off);

CREATE INDEX trip_match_by_want ON public.trip_match USING gin (want gin__int_ops) WITH (fastupdate=off);

CREATE INDEX trip_practice_by_skill ON public.trip_practice USING btree (skill_id);

CREATE INDEX trip_reach_by_place ON public.trip_reach USING btree (place_id);

CREATE INDEX trip_skill_by_skill ON public.trip_skill USING btree (skill_id);

CREATE INDEX visit_by_site ON public.visit USING btree (site_id, monday);

CREATE INDEX visit_by_trip ON public.visit USING btree (trip_id, monday);

CREATE INDEX waiting_identity_by_expiry ON public.waiting_identity USING btree (expires_at);

CREATE INDEX warning_to_read ON public.warning USING btree (person_id, id) WHERE (confirmed_at IS NULL);

-- Triggers

CREATE TRIGGER chronicle_is_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.chronicle FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_rewrite_history();

CREATE TRIGGER skill_changes_the_catalogue AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.skill FOR EACH STATEMENT EXECUTE FUNCTION bring_out_a_new_skill_catalogue();

CREATE TRIGGER skill_alias_changes_the_catalogue AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.skill_alias FOR EACH STATEMENT EXECUTE FUNCTION bring_out_a_new_skill_catalogue();
