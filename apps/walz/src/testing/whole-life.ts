import { tripsAnew } from '#trips';
import type { TestHouse } from './open-test-house.js';
import { aPerson, type TestPerson } from './people.js';

/** A word that is in all that she ever typed or that was written to her, and in nothing else. */
export const marker = 'quetzalcoatl';

/** Somebody with something of hers in every table, and somebody else whom she has to do with. */
export async function aWholeLife(house: TestHouse): Promise<{ her: TestPerson; other: TestPerson }> {
  const her = await aPerson(house, marker);
  const other = await aPerson(house, 'other');
  const { database } = house.plant;
  const facts = [her.id, other.id];
  const tell = (sql: string, values: readonly unknown[] = facts) => database.query(sql, [...values]);
  await her.ask('mutation { setSkill(input: { skill: "go", stance: CAN, level: 2 }) { person { id } } }');
  await tell(
    `update person set place_id = (select id from place order by population desc limit 1), duty = 'moderator',
       hidden_at = joined_at, suspended_until = joined_at, banned_at = null where id = $1`,
    [her.id],
  );
  await tell(`update login set verified_at = now() where person_id = $1`, [her.id]);
  await tell(`update session set device = '${marker}/1.0' where person_id = $1`, [her.id]);
  await tell(
    `insert into access_token (person_id, name, scopes, secret_hash, created_at)
     values ($1, '${marker} of mine', '{read}', decode('00ff00ff', 'hex'), now())`,
    [her.id],
  );
  await tell(
    `insert into passkey (id, person_id, name, public_key, counter, transports, added_at)
     values ('${marker}-key', $1, '${marker} in my pocket', decode('00ff00ff', 'hex'), 1, '{usb}', now())`,
    [her.id],
  );
  await tell(`update person set role = 'tester' where id = $1`, [her.id]);
  await tell(`insert into person_story values ($1, 'How ${marker} came here')`, [her.id]);
  await tell(`insert into person_language values ($1, 'cs', 'work')`, [her.id]);
  await tell(`insert into person_practice select $1, id from skill where slug = 'pair-programming'`, [
    her.id,
  ]);
  await tell(
    `insert into person_link (person_id, position, url) values ($1, 1, 'https://${marker}.example/')`,
    [her.id],
  );
  await tell(
    `insert into photo (key, person_id, is_worn, uploaded_at, small, medium, large)
     values (repeat('a', 32), $1, true, now(), '', '', '')`,
    [her.id],
  );
  await tell(`insert into passkey_challenge values (decode('00ff00ff', 'hex'), $1, now())`, [her.id]);
  await tell(
    `insert into mailed_link (id, purpose, person_id, email, secret_hash, created_at, expires_at)
     values (uuidv7(), 'verify', $1, '${her.email}', decode('00ff00ff', 'hex'), now(), now())`,
    [her.id],
  );
  await tell(
    `insert into invitation (note, secret_hash, made_by, made_at, expires_at, used_at, used_by) values
       ('${marker} asks', decode('00ff00ff', 'hex'), $1, now(), now(), null, null),
       ('Come', decode('00ff00fe', 'hex'), $2, now(), now(), now(), $1)`,
  );
  await tell(
    `insert into identity (issuer, subject, person_id, provider, label, linked_at, last_used_at)
     values ('https://id.example', '${marker}-1', $1, 'oidc', '${marker} there', now(), now())`,
    [her.id],
  );
  await tell(
    `insert into errand (secret_hash, state_hash, provider, nonce, verifier, person_id, back, created_at, expires_at)
     values (decode('00ff00ff', 'hex'), decode('00ff00ff', 'hex'), 'oidc', '', '', $1, '/people/${marker}', now(), now())`,
    [her.id],
  );
  await tell(
    `insert into skill_suggestion (person_id, name, folded, kind, why, state, created_at, decided_by, decided_at) values
       ($1, '${marker}-script', 'script of hers', 'language', 'Because', 'open', now(), null, null),
       ($2, 'More', 'more', 'language', 'Because', 'declined', now(), $1, now())`,
  );
  await tell(
    `insert into report (reporter_id, about_person_id, decided_by, subject_kind, subject_id, reason, words, snapshot,
       language, created_at, state, decided_at, action, outcome) values
       ($1, $2, null, 'person', $2, 'other', '${marker} saw it', '{}', 'en', now(), 'open', null, null, ''),
       ($2, $1, $1, 'person', $1, 'other', 'She did', '{"name": "${marker}"}', 'en', now(), 'decided', now(), 'warn', 'Told')`,
  );
  await tell(
    `insert into warning (person_id, report_id, created_at) select $1, id, now() from report where about_person_id = $1`,
    [her.id],
  );
  await tell(`insert into block values ($1, $2, now()), ($2, $1, now())`);
  await tell(`insert into mute values ($1, $2, now()), ($2, $1, now())`);
  await tell(`insert into person_audience values ($1, 'email', 'people')`, [her.id]);
  await tell(
    `insert into archive (person_id, state, file_key, size, ordered_at, finished_at, expires_at)
     values ($1, 'done', repeat('a', 40) || '.zip', 1, '2027-04-05T08:00:00Z', now(), '2029-01-01')`,
    [her.id],
  );
  await tell(
    `with company as (insert into company (slug, name) values ('kontor', 'Kontor') returning id),
       site as (insert into site (company_id, place_id)
         select id, (select id from place order by population desc limit 1) from company returning id),
       trips as (insert into trip (person_id, slug, title, first_monday, last_monday) values
         ($1, '${marker}-goes-north', 'North with ${marker}', '2027-04-05', '2027-04-26'),
         ($2, 'other-goes-north', 'North', '2027-04-05', '2027-04-26') returning id, person_id),
       member as (insert into member (company_id, person_id, role, since)
         select id, $1, 'contact', now() from company)
     insert into visit (trip_id, person_id, site_id, monday)
       select trips.id, person_id, site.id, '2027-04-12' from trips, site`,
  );
  await tell(
    `with hers as (update trip set story = 'Why ${marker} goes', audience = 'link', link_key = 'open-sesame-${marker}',
         place_id = (select id from place order by population desc limit 1), tells_only_past = true, needs_bed = true,
         fare_need = 90, pay_need = 'expenses', company_sizes = '{few}' where person_id = $1 returning id, slug),
       claim as (insert into slug_claim (kind, slug, subject_id) select 'trip', slug, id from hers
         union all select 'trip', '${marker}-went-south', id from hers),
       entry as (insert into trip_entry (trip_id, kind, title, first_day, last_day, url)
         select id, 'conference', '${marker} conf', '2027-04-20', '2027-04-21', 'https://${marker}.example/conf' from hers
         returning id, trip_id),
       taken as (insert into taken_week (by_id, monday, trip_id, by_kind)
         select id, '2027-04-19'::date, trip_id, 'entry' from entry),
       skill_of as (insert into trip_skill (trip_id, skill_id, stance, level)
         select hers.id, skill.id, 'can', 2 from hers, skill where skill.slug = 'go'),
       practice as (insert into trip_practice (trip_id, skill_id)
         select hers.id, skill.id from hers, skill where skill.slug = 'pair-programming'),
       spoken as (insert into trip_language (trip_id, language, fluency) select id, 'cs', 'work' from hers),
       reach as (insert into trip_reach (trip_id, position, kind, countries) select id, 1, 'countries', '{CZ}' from hers),
       wish as (insert into week_wish (trip_id, monday, rank) select id, '2027-04-26', 1 from hers)
     insert into trip_guest (trip_id, person_id)
       select id, case person_id when $1 then $2::uuid else $1 end from trip`,
  );
  await tell(
    `with offer as (insert into offer (company_id, site_id, contact_id, slug, title, created_at, changed_at)
         select company.id, site.id, $1, 'pair-at-the-kontor', 'Pair at the Kontor', now(), now()
         from company join site on site.company_id = company.id returning id)
     insert into set_aside (trip_id, offer_id, side, person_id, reason, words, at)
       select trip.id, offer.id, side, said.person_id, 'weeks', words, now() from offer, (values
         ('journeyman', $1::uuid, $1::uuid, '${marker} said so'), ('host', $2, $1, '${marker} knows him'),
         ('host', $1, $2, 'We know ${marker}')) said (side, traveller, person_id, words)
       join trip on trip.person_id = traveller`,
  );
  await tell(tripsAnew, ['2027-04-05']);
  await tell(`insert into match_weights values ($1, 'host', '{300,140,140,130,100,60,50,40,40}')`, [her.id]);
  await tell(
    `insert into company_invitation (company_id, role, email, email_folded, secret_hash, made_by, made_at, expires_at, used_at, used_by)
       select company.id, 'contact', email, email, secret_hash, made_by, now(), now(), used_at, used_by from company, (values
         ('${marker}@friend.example', decode('00ff00ff', 'hex'), $1::uuid, null::timestamptz, null::uuid),
         ($3::text, decode('00ff00fe', 'hex'), $2, now(), $1),
         ($3, decode('00ff00fd', 'hex'), $2, null, null)) invited (email, secret_hash, made_by, used_at, used_by)`,
    [...facts, her.email],
  );
  await tell(
    `insert into mail (key, kind, language, recipient, subject, text, html, message_id, state, created_at) values
       ('test:1', 'test', 'en', '${her.email.toUpperCase()}', 'Dear ${marker}', 'Go https://walz.example/reset?secret=open-sesame&x', '', '<1>', 'kept', now()),
       ('test:' || $1::uuid::text, 'test', 'en', 'old@example.org', 'Dear ${marker}', '', '', '<2>', 'kept', now()),
       ('test:' || $2::uuid::text, 'test', 'en', 'other@example.org', 'Dear other', '', '', '<3>', 'kept', now())`,
  );
  return { her, other };
}

/** Every column that names a person: each table that has something of somebody's. */
export async function columnsOfPeople(house: TestHouse): Promise<{ table: string; column: string }[]> {
  return house.plant.database.query(
    `select conrelid::regclass::text as table, attname as column from pg_constraint
     join pg_attribute on attrelid = conrelid and attnum = any(conkey)
     where contype = 'f' and confrelid = 'person'::regclass order by 1, 2`,
  );
}

/** Whatever stands in the database and holds this text, as `table: row`. */
export async function findInTables(house: TestHouse, wanted: string): Promise<string[]> {
  const { database } = house.plant;
  const tables = await database.query<{ name: string }[]>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname in ('public', 'graphile_worker') and tablename not in ('place', 'place_name') order by 1`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const rows = await database.query<{ row: string }[]>(
      `select to_jsonb(t)::text as row from ${name} t where to_jsonb(t)::text ilike $1`,
      [`%${wanted}%`],
    );
    found.push(...rows.map(({ row }) => `${name}: ${row}`));
  }
  return found;
}
