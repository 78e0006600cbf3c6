import { PlaceEntity } from '#ledger';
import { PersonEntity, type Fluency } from '#people';
import { askNamedForLists, FlatColumns, type EntityManager, type ReadEntity } from '#platform';
import type { Level, Stance } from '#skills';
import { TripEntity } from './trip.entity.js';
import type { TripLanguageEntity } from './trip-language.entity.js';
import type { TripPracticeEntity } from './trip-practice.entity.js';
import type { TripSkillEntity } from './trip-skill.entity.js';

/** A trip with all that a list shows of it. */
export interface TripShown {
  readonly trip: TripEntity;
  readonly person: PersonEntity;
  /** Where she starts, if she says so. */
  readonly place: PlaceEntity | null;
  readonly skills: readonly TripSkillEntity[];
  readonly practices: readonly TripPracticeEntity[];
  readonly languages: readonly TripLanguageEntity[];
}

export interface TripsShown {
  readonly trips: readonly TripShown[];
  /** Which edition of the list of skills was the present one at that moment. */
  readonly edition: string;
}

interface Reading {
  readonly text: string;
  readonly trip: ReadEntity<TripEntity>;
  readonly person: ReadEntity<PersonEntity>;
  readonly place: ReadEntity<PlaceEntity>;
}

const readings = new WeakMap<object, Reading>();

/**
 * These trips and what belongs to them, in one flat statement. Whoever asks has found them for somebody who may see
 * them: nothing is asked of that here.
 */
export async function tripsToShow(db: EntityManager, ids: readonly string[]): Promise<TripsShown> {
  const reading = readings.get(db.connection) ?? readingFor(db);
  readings.set(db.connection, reading);
  const rows = await askNamedForLists(db, reading.text, [ids]);
  const [edition] = rows[0] ?? [''];
  const trips = rows.flatMap(row => {
    const trip = reading.trip(row);
    const person = reading.person(row);
    // The edition comes along even where none of the trips is there any more.
    if (!trip || !person) return [];
    return [{ trip, person, place: reading.place(row), ...listsOf(trip.id, row) }];
  });
  return { trips, edition: String(edition) };
}

/** The lists of a trip, each column a list of its own. */
const lists = `
  left join lateral (
    select array_agg(skill_id) as skills, array_agg(stance) as stances, array_agg(level) as levels
    from (select * from trip_skill where trip_skill.trip_id = trip.id order by level desc, skill_id) held
  ) held on true
  left join lateral (
    select array_agg(skill_id order by skill_id) as practices
    from trip_practice where trip_practice.trip_id = trip.id
  ) practised on true
  left join lateral (
    select array_agg(language order by language) as languages, array_agg(fluency order by language) as fluencies
    from trip_language where trip_language.trip_id = trip.id
  ) spoken on true`;

const listColumns = 'skills, stances, levels, practices, languages, fluencies'.split(', ');

type Lists = [
  skills: string[] | null,
  stances: Stance[],
  levels: (Level | null)[],
  practices: string[] | null,
  languages: string[] | null,
  fluencies: Fluency[],
];

function listsOf(
  tripId: string,
  row: readonly unknown[],
): Pick<TripShown, 'skills' | 'practices' | 'languages'> {
  const [skills, stances, levels, practices, languages, fluencies] = row.slice(
    1,
    1 + listColumns.length,
  ) as Lists;
  return {
    skills: (skills ?? []).map((skillId, at) => ({
      tripId,
      skillId,
      stance: stances[at]!,
      level: levels[at]!,
    })),
    practices: (practices ?? []).map(skillId => ({ tripId, skillId })),
    languages: (languages ?? []).map((language, at) => ({ tripId, language, fluency: fluencies[at]! })),
  };
}

function readingFor(db: EntityManager): Reading {
  const columns = new FlatColumns(db, ['skill_catalogue.edition', ...listColumns]);
  const reading = {
    trip: columns.add(TripEntity, 'trip'),
    person: columns.add(PersonEntity, 'person'),
    place: columns.add(PlaceEntity, 'place'),
  };
  const text = `
    select ${columns.text}
    from skill_catalogue
    left join unnest($1::uuid[]) with ordinality wanted (id, nth) on true
    left join trip on trip.id = wanted.id
    left join person on person.id = trip.person_id
    left join place on place.id = trip.place_id
    ${lists}
    order by wanted.nth`;
  return { ...reading, text };
}
