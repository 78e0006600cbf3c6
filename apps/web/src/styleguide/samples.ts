import { parseWeek } from '#weeks';
import type { SkillsByStance } from '../house/components/skill-list.js';
import type { SeasonPlace, SeasonTrip } from '../house/season.js';
import type { Refused } from '../words/index.js';

const PLACES = {
  karlsruhe: { name: 'Karlsruhe', country: 'Deutschland', latitude: 49.01, longitude: 8.4 },
  zürich: { name: 'Zürich', country: 'Schweiz', latitude: 47.37, longitude: 8.55 },
  wien: { name: 'Wien', country: 'Österreich', latitude: 48.21, longitude: 16.37 },
  praha: { name: 'Praha', country: 'Česko', latitude: 50.09, longitude: 14.42 },
  berlin: { name: 'Berlin', country: 'Deutschland', latitude: 52.52, longitude: 13.41 },
  gdańsk: { name: 'Gdańsk', country: 'Polska', latitude: 54.35, longitude: 18.65 },
} satisfies Record<string, SeasonPlace>;

/** Two trips that pass through one town and start in different ones. */
export const trips: readonly SeasonTrip[] = [
  sampleTrip(
    'six-weeks-of-elixir',
    'Six weeks of Elixir',
    'Ada Winter',
    [13, 20],
    [
      [13, 'karlsruhe'],
      [14, 'zürich'],
      [16, 'wien'],
      [17, 'wien'],
    ],
  ),
  sampleTrip(
    'north-and-back',
    'Northwards, with a long detour',
    'Mirela Kovač',
    [15, 21],
    [
      [15, 'wien'],
      [17, 'praha'],
      [18, 'berlin'],
      [20, 'gdańsk'],
    ],
  ),
];

function sampleTrip(
  slug: string,
  title: string,
  name: string,
  [from, to]: [number, number],
  stops: [number, keyof typeof PLACES][],
): SeasonTrip {
  const hosted = new Set(stops.map(([week]) => week));
  const free = Array.from({ length: to - from + 1 }, (_, index) => from + index).filter(
    week => !hosted.has(week),
  );
  return {
    slug,
    title,
    person: { handle: slug, name },
    fromWeek: weekOf2027(from),
    toWeek: weekOf2027(to),
    stops: stops.map(([week, place]) => ({ week: weekOf2027(week), place: PLACES[place], company: null })),
    openWeeks: free.slice(1).map(weekOf2027),
    takenWeeks: [...hosted, ...free.slice(0, 1)].map(weekOf2027),
  };
}

function weekOf2027(number: number) {
  return parseWeek(`2027-W${number}`);
}

export const skills: SkillsByStance = {
  can: [
    { slug: 'elixir', name: 'Elixir', level: 3 },
    { slug: 'postgresql', name: 'PostgreSQL', level: 2 },
    { slug: 'typescript', name: 'TypeScript', level: 2 },
    { slug: 'docker', name: 'Docker', level: 1 },
  ],
  learn: [{ slug: 'rust', name: 'Rust' }],
  avoid: [{ slug: 'c++', name: 'C++' }],
};

export const refusals: readonly Refused[] = [
  { code: 'handle_malformed', field: 'sample-handle', facts: { least: 2, most: 30 } },
  { code: 'stance_unknown', field: 'sample-choice' },
  { code: 'too_many_tries' },
];
