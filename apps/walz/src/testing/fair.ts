import { walzItself } from '#kernel';
import { inTransaction, type EntityManager } from '#platform';
import { rebuildMatches } from '#trips';
import type { TestHouse } from './open-test-house.js';

export interface OfferAtFair {
  readonly slug: string;
  readonly title: string;
  readonly work?: string;
  readonly company: string;
  /** The name of a town; nothing is from afar only. */
  readonly town?: string;
  readonly isRemote?: boolean;
  readonly weeks: readonly string[];
  readonly seeks?: Readonly<Record<string, number>>;
  readonly teaches?: Readonly<Record<string, number>>;
  readonly uses?: readonly string[];
  readonly practices?: readonly string[];
  readonly languages?: readonly string[];
  readonly lodging?: string;
  readonly pay?: string;
  /** The handle of whom guests ask. */
  readonly contact?: string;
  readonly state?: string;
}

export interface TripAtFair {
  readonly slug: string;
  readonly title: string;
  readonly story?: string;
  readonly handle: string;
  readonly name?: string;
  readonly firstMonday: string;
  readonly lastMonday: string;
  readonly town?: string;
  readonly brings?: Readonly<Record<string, number>>;
  readonly wishes?: Readonly<Record<string, number>>;
  readonly avoids?: readonly string[];
  readonly practices?: readonly string[];
  readonly languages?: readonly string[];
  readonly needsBed?: boolean;
  readonly payNeed?: string;
  readonly audience?: string;
  readonly state?: string;
  /** Anywhere, if nothing is said. */
  readonly around?: { readonly town: string; readonly km: number };
  readonly countries?: readonly string[];
  readonly isRemote?: boolean;
}

const town = '(select id from place where name = $1 order by population desc limit 1)';
const skill = '(select id from skill where slug = $2)';

/** Offers and trips for whoever looks around, by plain rows: how they come about is told elsewhere. */
export async function openFair(
  house: TestHouse,
  { offers = [], trips = [] }: { offers?: readonly OfferAtFair[]; trips?: readonly TripAtFair[] },
): Promise<void> {
  const now = house.plant.clock();
  await inTransaction(house.plant.database, { viewer: walzItself, now }, async act => {
    for (const offer of offers) await setUpOffer(act.tx, offer, now);
    for (const trip of trips) await setUpTrip(act.tx, trip, now);
    await rebuildMatches(act);
  });
}

async function idOf(tx: EntityManager, sql: string, values: readonly unknown[]): Promise<string> {
  const rows = await tx.query<{ id: string }[]>(sql, [...values]);
  return rows[0]?.id ?? '';
}

async function setUpOffer(tx: EntityManager, offer: OfferAtFair, now: Temporal.Instant): Promise<void> {
  const name = offer.company;
  const companyId = await idOf(
    tx,
    `insert into company (slug, name) values ($1, $2) on conflict (slug) do update set name = $2 returning id`,
    [name.toLowerCase().replaceAll(/[^a-z]+/g, '-'), name],
  );
  const siteId =
    offer.town === undefined
      ? null
      : await idOf(tx, `insert into site (company_id, place_id) values ($2, ${town}) returning id`, [
          offer.town,
          companyId,
        ]);
  const id = await idOf(
    tx,
    `insert into offer (company_id, site_id, contact_id, slug, title, work, state, is_on_site, is_remote, lodging, pay,
       stipend_amount, stipend_currency, created_at, changed_at, opened_at)
     values ($1, $2, (select id from person where handle = $3), $4, $5, $6, $7, $2::uuid is not null, $8, $9, $10,
       case when $10 = 'stipend' then 500 end, case when $10 = 'stipend' then 'EUR' end, $11, $11, $11) returning id`,
    [
      companyId,
      siteId,
      offer.contact ?? null,
      offer.slug,
      offer.title,
      offer.work ?? '',
      offer.state ?? 'open',
      offer.isRemote ?? false,
      offer.lodging ?? 'none',
      offer.pay ?? 'none',
      now.toString(),
    ],
  );
  await tx.query('insert into slug_claim (kind, slug, subject_id) values ($1, $2, $3)', [
    'offer',
    offer.slug,
    id,
  ]);
  for (const monday of offer.weeks)
    await tx.query('insert into offer_week (offer_id, monday, seats) values ($1, $2, 2)', [id, monday]);
  const hold = `insert into offer_skill (offer_id, skill_id, way, level) values ($1, ${skill}, $3, $4)`;
  for (const [slug, level] of Object.entries(offer.seeks ?? {}))
    await tx.query(hold, [id, slug, 'seek', level]);
  for (const [slug, level] of Object.entries(offer.teaches ?? {}))
    await tx.query(hold, [id, slug, 'teach', level]);
  for (const slug of offer.uses ?? []) await tx.query(hold, [id, slug, 'use', null]);
  for (const slug of offer.practices ?? [])
    await tx.query(`insert into offer_practice (offer_id, skill_id) values ($1, ${skill})`, [id, slug]);
  for (const language of offer.languages ?? ['en'])
    await tx.query(`insert into offer_language (offer_id, language, fluency) values ($1, $2, 'native')`, [
      id,
      language,
    ]);
}

async function setUpTrip(tx: EntityManager, trip: TripAtFair, now: Temporal.Instant): Promise<void> {
  await tx.query(
    'insert into person (handle, name, joined_at) values ($1, $2, $3) on conflict (handle) do nothing',
    [trip.handle, trip.name ?? trip.handle, now.toString()],
  );
  const id = await idOf(
    tx,
    `insert into trip (person_id, slug, title, story, first_monday, last_monday, place_id, needs_bed, pay_need,
       audience, state, link_key, created_at, changed_at)
     values ((select id from person where handle = $2), $3, $4, $5, $6, $7, ${town}, $8, $9, $10, $11,
       case when $10 = 'link' then 'a-key-that-nobody-guesses-0123456789' end, $12, $12) returning id`,
    [
      trip.town ?? '',
      trip.handle,
      trip.slug,
      trip.title,
      trip.story ?? '',
      trip.firstMonday,
      trip.lastMonday,
      trip.needsBed ?? false,
      trip.payNeed ?? 'none',
      trip.audience ?? 'everyone',
      trip.state ?? 'open',
      now.toString(),
    ],
  );
  await tx.query('insert into slug_claim (kind, slug, subject_id) values ($1, $2, $3)', [
    'trip',
    trip.slug,
    id,
  ]);
  const hold = `insert into trip_skill (trip_id, skill_id, stance, level) values ($1, ${skill}, $3, $4)`;
  for (const [slug, level] of Object.entries(trip.brings ?? {}))
    await tx.query(hold, [id, slug, 'can', level]);
  for (const [slug, level] of Object.entries(trip.wishes ?? {}))
    await tx.query(hold, [id, slug, 'learn', level]);
  for (const slug of trip.avoids ?? []) await tx.query(hold, [id, slug, 'avoid', null]);
  for (const slug of trip.practices ?? [])
    await tx.query(`insert into trip_practice (trip_id, skill_id) values ($1, ${skill})`, [id, slug]);
  for (const language of trip.languages ?? ['en'])
    await tx.query(`insert into trip_language (trip_id, language, fluency) values ($1, $2, 'native')`, [
      id,
      language,
    ]);
  await tx.query(
    `insert into trip_reach (trip_id, position, kind, place_id, radius_km, countries)
     values ($2, 0, $3, case when $3 = 'around' then ${town} end, $4, $5)`,
    [
      trip.around?.town ?? '',
      id,
      trip.around ? 'around' : trip.countries ? 'countries' : 'anywhere',
      trip.around?.km ?? null,
      trip.countries ?? [],
    ],
  );
  if (trip.isRemote)
    await tx.query(`insert into trip_reach (trip_id, position, kind) values ($1, 1, 'remote')`, [id]);
}
