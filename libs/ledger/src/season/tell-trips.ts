import { people } from './people.data.js';
import { idOf, leveled, placeOf, toldId, unleveled, type Telling } from './telling.js';
import { trips, type ToldEntry, type ToldReach, type ToldTrip } from './trips.data.js';

export async function tellTrips(telling: Telling): Promise<void> {
  for (const trip of trips) {
    const tripId = await tellTrip(telling, trip);
    await tellVisits(telling, tripId, trip);
    await tellWishes(telling, tripId, trip);
    for (const entry of trip.entries ?? []) await tellEntry(telling, tripId, entry);
    for (const [index, reach] of trip.reaches.entries()) await tellReach(telling, tripId, index + 1, reach);
  }
}

/** Who has the link of a told trip is whoever signs in as its owner and copies it. */
const newLinkKey = `replace(gen_random_uuid()::text, '-', '')`;

async function tellTrip(telling: Telling, trip: ToldTrip): Promise<string> {
  const { client, now, monday } = telling;
  const { audience = 'everyone' } = trip;
  return idOf(
    client,
    `with trip as (
       insert into trip (person_id, slug, title, story, first_monday, last_monday, audience, link_key, tells_only_past,
         needs_bed, fare_need, pay_need, company_sizes, is_demo, created_at, changed_at)
       values ($1, $2, $3, $4, $5, $6, $7, case when $7 = 'link' then ${newLinkKey} end, $8, $9, $10, $11, $12, true, $13, $13)
       returning id, slug
     ), claim as (insert into slug_claim (kind, slug, subject_id) select 'trip', slug, id from trip)
     select id from trip`,
    [
      toldId(telling, `person ${trip.person}`),
      trip.slug,
      trip.title,
      trip.story,
      monday(trip.weeks[0]).toString(),
      monday(trip.weeks[1]).toString(),
      audience,
      trip.tellsOnlyPast ?? false,
      trip.needsBed ?? false,
      trip.fareNeed ?? 0,
      trip.payNeed ?? 'none',
      trip.sizes ?? [],
      now,
    ],
  );
}

async function tellVisits(
  telling: Telling,
  tripId: string,
  { person, weeks, visits }: ToldTrip,
): Promise<void> {
  for (const [week, company] of Object.entries(visits)) {
    await telling.client.query(
      `with visit as (
         insert into visit (trip_id, person_id, site_id, monday, is_demo) values ($1, $2, $3, $4, true)
         returning id, monday, trip_id, site_id
       )
       insert into taken_week (by_id, monday, trip_id, by_kind, place_id)
       select visit.id, monday, trip_id, 'visit', site.place_id from visit join site on site.id = site_id`,
      [
        tripId,
        toldId(telling, `person ${person}`),
        toldId(telling, `site ${company} 0`),
        telling.monday(weeks[0] + Number(week)).toString(),
      ],
    );
  }
}

/** What she brings and would rather not touch, how she works and which languages are taken from her profile. */
async function tellWishes(telling: Telling, tripId: string, trip: ToldTrip): Promise<void> {
  const { client, monday } = telling;
  const personId = toldId(telling, `person ${trip.person}`);
  const { can = {}, avoid = [] } = people.find(({ handle }) => handle === trip.person) ?? {};
  const skills = [
    ...leveled(telling, 'can', can),
    ...leveled(telling, 'learn', trip.wishes),
    ...unleveled(telling, 'avoid', avoid),
  ];
  await client.query(
    `insert into trip_skill (trip_id, skill_id, stance, level)
     select $1, id, way, level from json_to_recordset($2) as told (id uuid, way text, level smallint)`,
    [tripId, JSON.stringify(skills)],
  );
  for (const said of [
    'practice (trip_id, skill_id) select $1, skill_id',
    'language (trip_id, language, fluency) select $1, language, fluency',
  ])
    await client.query(`insert into trip_${said} from person_${said.split(' ')[0]} where person_id = $2`, [
      tripId,
      personId,
    ]);
  const ranked = [
    ...(trip.best ?? []).map(week => ({ week, rank: 1 })),
    ...(trip.good ?? []).map(week => ({ week, rank: 2 })),
  ];
  await client.query(
    `insert into week_wish (trip_id, monday, rank)
     select $1, monday, rank from json_to_recordset($2) as told (monday date, rank smallint)`,
    [tripId, JSON.stringify(ranked.map(({ week, rank }) => ({ monday: monday(week), rank })))],
  );
  await client.query('insert into trip_guest (trip_id, person_id) select $1, unnest($2::uuid[])', [
    tripId,
    (trip.guests ?? []).map(handle => toldId(telling, `person ${handle}`)),
  ]);
}

/** Each touches a working day of its one week, so it takes that week. */
async function tellEntry(telling: Telling, tripId: string, entry: ToldEntry): Promise<void> {
  const monday = telling.monday(entry.week);
  const [first, last] = entry.days.map(day => monday.add({ days: day - 1 }).toString());
  await telling.client.query(
    `with entry as (
       insert into trip_entry (trip_id, kind, title, place_id, first_day, last_day, is_private)
       values ($1, $2, $3, $4, $5, $6, $7) returning id, trip_id, place_id
     )
     insert into taken_week (by_id, monday, trip_id, by_kind, place_id)
     select id, $8::date, trip_id, 'entry', place_id from entry`,
    [
      tripId,
      entry.kind,
      entry.title,
      entry.place === undefined ? null : await placeOf(telling, entry.place),
      first,
      last,
      entry.isPrivate ?? false,
      monday.toString(),
    ],
  );
}

async function tellReach(
  telling: Telling,
  tripId: string,
  position: number,
  reach: ToldReach,
): Promise<void> {
  const [kind, placeId, km, countries] =
    'around' in reach
      ? ['around', await placeOf(telling, reach.around), reach.km, []]
      : 'countries' in reach
        ? ['countries', null, null, reach.countries]
        : [reach.kind, null, null, []];
  await telling.client.query(
    `insert into trip_reach (trip_id, position, kind, place_id, radius_km, countries) values ($1, $2, $3, $4, $5, $6)`,
    [tripId, position, kind, placeId, km, countries],
  );
}
