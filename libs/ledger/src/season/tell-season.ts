import { fold, guiseOf, skeletonOf } from '#kernel';
import { mondayOf, plusWeeks, type Week } from '#weeks';
import type { EntityManager } from '#platform';
import type { ClientBase } from 'pg';
import { companies, emailOfTold, members, people, seasonPasswordHash, trips } from './season.data.js';
import { tellProfile } from './tell-profile.js';

const milestone = 'season told';

/** Tells the demo season once, on a database that nobody lives in yet, in one transaction. */
export async function tellSeason(
  client: ClientBase,
  now: Temporal.Instant,
  thisWeek: Week,
): Promise<boolean> {
  await client.query('begin');
  try {
    const isTold = await tellOnce(client, now, thisWeek);
    await client.query('commit');
    return isTold;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

/** Whether somebody of the told season lives here, so that the site can say so. */
export async function hasToldSeason(db: EntityManager): Promise<boolean> {
  const [answer] = await db.query<{ is_told: boolean }[]>(
    'select exists (select from person where is_demo) as is_told',
  );
  return answer?.is_told ?? false;
}

async function tellOnce(client: ClientBase, now: Temporal.Instant, thisWeek: Week): Promise<boolean> {
  const { rowCount: inhabited } = await client.query('select from person limit 1');
  const { rowCount: isFirst } = await client.query(
    'insert into milestone (name, version) values ($1, $2) on conflict do nothing',
    [milestone, '1'],
  );
  if (inhabited || !isFirst) return false;

  const sites = new Map<string, string>();
  for (const [slug, { name, site }] of Object.entries(companies)) {
    const companyId = await idOf(
      client,
      `with company as (
         insert into company (slug, name, is_demo, founded_at) values ($1, $2, true, $3) returning id, slug
       ), claim as (insert into slug_claim (kind, slug, subject_id) select 'company', slug, id from company)
       select id from company`,
      [slug, name, now.toString()],
    );
    const siteId = await idOf(
      client,
      'insert into site (company_id, place_id) values ($1, $2) returning id',
      [companyId, await placeOf(client, site)],
    );
    sites.set(slug, siteId);
  }

  const ids = new Map<string, string>();
  for (const person of people) {
    const personId = await idOf(
      client,
      'insert into person (handle, name, place_id, is_demo, joined_at) values ($1, $2, $3, true, $4) returning id',
      [person.handle, person.name, await placeOf(client, person.home), now.toString()],
    );
    ids.set(person.handle, personId);
    await client.query(
      'insert into handle_claim (handle, skeleton, guise, person_id) values ($1, $2, $3, $4)',
      [person.handle, skeletonOf(person.handle), guiseOf(person.handle), personId],
    );
    const email = emailOfTold(person.handle);
    await client.query(
      'insert into login (person_id, email, email_folded, password_hash, verified_at) values ($1, $2, $2, $3, $4)',
      [personId, email, seasonPasswordHash, now.toString()],
    );
    const claims = [
      ...Object.entries(person.can).map(([slug, level]) => ({ slug, stance: 'can', level })),
      ...person.learn.map(slug => ({ slug, stance: 'learn', level: null })),
      ...person.avoid.map(slug => ({ slug, stance: 'avoid', level: null })),
    ];
    for (const { slug, stance, level } of claims) {
      await idOf(
        client,
        `insert into person_skill (person_id, skill_id, stance, level)
         select $1, id, $3, $4 from skill where slug = $2 returning skill_id as id`,
        [personId, slug, stance, level],
      );
    }
    await tellProfile(client, personId, person.handle);
  }

  for (const { person, company, role } of members) {
    await idOf(
      client,
      `insert into member (company_id, person_id, role, since)
       select id, $2, $3, $4 from company where slug = $1 returning company_id as id`,
      [company, ids.get(person), role, now.toString()],
    );
  }

  for (const trip of trips) {
    const first = plusWeeks(thisWeek, trip.weeks[0]);
    const personId = ids.get(trip.person);
    const tripId = await idOf(
      client,
      `with trip as (
         insert into trip (person_id, slug, title, first_monday, last_monday, is_demo, created_at, changed_at)
         values ($1, $2, $3, $4, $5, true, $6, $6) returning id, slug
       ), claim as (insert into slug_claim (kind, slug, subject_id) select 'trip', slug, id from trip)
       select id from trip`,
      [personId, trip.slug, trip.title, day(first), day(plusWeeks(thisWeek, trip.weeks[1])), now.toString()],
    );
    for (const [week, company] of Object.entries(trip.visits)) {
      await client.query(
        `with visit as (
           insert into visit (trip_id, person_id, site_id, monday, is_demo) values ($1, $2, $3, $4, true)
           returning id, monday, trip_id, site_id
         )
         insert into taken_week (by_id, monday, trip_id, by_kind, place_id)
         select visit.id, monday, trip_id, 'visit', site.place_id from visit join site on site.id = site_id`,
        [tripId, personId, sites.get(company), day(plusWeeks(first, Number(week)))],
      );
    }
  }
  return true;
}

function day(week: Week): string {
  return mondayOf(week).toString();
}

async function placeOf(client: ClientBase, told: string): Promise<string> {
  const [country, name] = [told.slice(0, 2), told.slice(3)];
  return idOf(
    client,
    `select p.id from place p join place_name n on n.place_id = p.id
     where p.country = $1 and n.folded = $2 order by p.population desc limit 1`,
    [country, fold(name)],
  );
}

/** The id that a statement answers; a told thing that does not exist is a mistake in the telling. */
async function idOf(client: ClientBase, sql: string, values: readonly unknown[]): Promise<string> {
  const { rows } = await client.query<{ id: string }>(sql, [...values]);
  if (!rows[0]) throw new Error(`The season tells of something unknown: ${values.slice(0, 2).join(', ')}`);
  return rows[0].id;
}
