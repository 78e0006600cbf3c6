import { mondayOf, weekNumbered } from '#weeks';
import type { EntityManager } from 'typeorm';
import { type Facts, idOf } from './worlds.js';

const monday = (week: number) => mondayOf(weekNumbered(week)).toString();
const fluency = { 2: 'some', 4: 'work', 6: 'native' };

/** Puts a world into the real tables, in place of the one before; what is derived is not. */
export async function settle(
  db: EntityManager,
  { trips, offers }: Facts,
  skillIds: readonly string[],
): Promise<void> {
  const put = (table: string, rows: readonly object[]) =>
    rows.length === 0
      ? Promise.resolve()
      : db.query(
          `insert into ${table} (${Object.keys(rows[0]!).join(', ')})
           select ${Object.keys(rows[0]!).join(', ')} from json_populate_recordset(null::${table}, $1)`,
          [JSON.stringify(rows)],
        );
  const some = <T, Row>(all: readonly T[], rows: (each: T, index: number) => readonly Row[]) =>
    all.flatMap(rows);
  await db.query('delete from trip; delete from company; delete from person');
  const at = '2026-01-01T00:00:00Z';
  await put(
    'person',
    trips.map((_, index) => ({ id: idOf('c', index), handle: `p${index}`, name: 'P', joined_at: at })),
  );
  await put(
    'company',
    offers.map((_, index) => ({
      id: idOf('d', index),
      slug: `c${index}`,
      name: 'C',
      story: '',
      is_demo: false,
      founded_at: at,
    })),
  );
  await put(
    'site',
    some(offers, ({ place }, index) =>
      place
        ? [{ id: idOf('e', index), company_id: idOf('d', index), place_id: place.id, name: '', address: '' }]
        : [],
    ),
  );
  await put(
    'offer',
    offers.map((offer, index) => ({
      id: offer.id,
      company_id: idOf('d', index),
      site_id: offer.place && idOf('e', index),
      slug: `o${index}`,
      title: 'O',
      work: '',
      state: 'open',
      is_on_site: offer.isOnSite,
      is_remote: offer.isRemote,
      stay_least: offer.stayLeast,
      stay_most: 8,
      lodging: offer.hasBed ? 'room' : 'none',
      lodging_rules: '',
      travel_paid: offer.travelPaid,
      pay: 'none',
      publication: 'ask',
      roles: [],
      experience: 'any',
      created_at: at,
      changed_at: at,
      opened_at: at,
      is_demo: false,
    })),
  );
  await put(
    'offer_week',
    some(offers, offer => [
      ...offer.weeks.map(week => ({ offer_id: offer.id, monday: monday(week), seats: 2, taken: 1 })),
      ...offer.bookedOut.map(week => ({ offer_id: offer.id, monday: monday(week), seats: 2, taken: 2 })),
    ]),
  );
  await put(
    'offer_skill',
    some(offers, ({ id, seek, teach, uses }) => [
      ...seek.map(([skill, level]) => ({ offer_id: id, skill_id: skillIds[skill], way: 'seek', level })),
      ...teach.map(([skill, level]) => ({ offer_id: id, skill_id: skillIds[skill], way: 'teach', level })),
      ...uses.map(skill => ({ offer_id: id, skill_id: skillIds[skill], way: 'use', level: null })),
    ]),
  );
  await put(
    'offer_language',
    some(offers, ({ id, languages }) =>
      languages.map(([language, well]) => ({ offer_id: id, language, fluency: fluency[well] })),
    ),
  );
  await put(
    'trip',
    trips.map((trip, index) => ({
      id: trip.id,
      person_id: idOf('c', index),
      slug: `t${index}`,
      title: 'T',
      first_monday: monday(trip.from),
      last_monday: monday(trip.to),
      is_demo: false,
      state: 'open',
      story: '',
      place_id: trip.start?.id ?? null,
      audience: 'everyone',
      tells_only_past: trip.tellsOnlyPast,
      needs_bed: trip.needsBed,
      fare_need: trip.fareNeed,
      pay_need: 'none',
      company_sizes: [],
      created_at: at,
      changed_at: at,
    })),
  );
  await put(
    'trip_skill',
    some(trips, ({ id, can, learn, avoid }) => [
      ...can.map(([skill, level]) => ({ trip_id: id, skill_id: skillIds[skill], stance: 'can', level })),
      ...learn.map(([skill, level]) => ({ trip_id: id, skill_id: skillIds[skill], stance: 'learn', level })),
      ...avoid.map(skill => ({ trip_id: id, skill_id: skillIds[skill], stance: 'avoid', level: null })),
    ]),
  );
  await put(
    'trip_language',
    some(trips, ({ id, languages }) =>
      languages.map(([language, well]) => ({ trip_id: id, language, fluency: fluency[well] })),
    ),
  );
  await put(
    'trip_reach',
    some(trips, ({ id, reaches }) =>
      reaches.map(({ kind, place, km, countries }, position) => ({
        trip_id: id,
        position,
        kind,
        place_id: place?.id ?? null,
        radius_km: kind === 'around' ? km : null,
        countries,
      })),
    ),
  );
  await put(
    'week_wish',
    some(trips, ({ id, wishes }) =>
      wishes.map(({ week, rank }) => ({ trip_id: id, monday: monday(week), rank })),
    ),
  );
  const entryId = (trip: number, stop: number) => idOf('f', trip * 100 + stop);
  await put(
    'trip_entry',
    some(trips, (trip, index) =>
      trip.taken.map(({ week, place, isPrivate }, stop) => ({
        id: entryId(index, stop),
        trip_id: trip.id,
        kind: 'other',
        title: 'E',
        place_id: place?.id ?? null,
        first_day: monday(week),
        last_day: monday(week),
        is_private: isPrivate,
      })),
    ),
  );
  await put(
    'taken_week',
    some(trips, (trip, index) =>
      trip.taken.map(({ week, place }, stop) => ({
        by_id: entryId(index, stop),
        monday: monday(week),
        trip_id: trip.id,
        by_kind: 'entry',
        place_id: place?.id ?? null,
      })),
    ),
  );
}
