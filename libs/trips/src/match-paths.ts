import { boxesAround, type Coordinates, EARTH_RADIUS_KM, radius } from '#places';
import { lowestMarks } from '#skills';
import type { Values } from './match-statement.js';

/** Up to here a circle is looked for by its cells; beyond, skills are rarer. */
export const mostCellsKm = 500;

export interface Circle {
  readonly centre: Coordinates;
  readonly km: number;
}

/** The ranges of cells in which a circle lies, as the column `cell` counts them: half a degree of latitude is a stripe. */
export function cellsAround({ centre, km }: Circle): [from: number, to: number][] {
  // The way is counted straight through the earth and in whole units of 100 m, so the circle is a little wider.
  const overGround = 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, km / (2 * EARTH_RADIUS_KM)));
  const boxes = boxesAround(centre, radius(Math.ceil(overGround) + 1));
  return boxes.flatMap(({ south, north, west, east }) => {
    const first = Math.floor((south + 90) * 2);
    const last = Math.floor((north + 90) * 2);
    return Array.from({ length: last - first + 1 }, (_, index): [number, number] => {
      const stripe = (first + index) << 16;
      return [stripe | Math.floor((west + 180) * 180), stripe | Math.floor((east + 180) * 180)];
    });
  });
}

export interface Skills {
  readonly teach: readonly number[] | null;
  readonly want: readonly number[] | null;
}

const sharing = (values: Values, { teach, want }: Skills) =>
  `(o.seek && ${firstSteps(values, teach)} or o.teach && ${firstSteps(values, want)})`;

/** Whoever shares a step of a skill shares its first, so that no other is looked up. */
const firstSteps = (values: Values, marks: readonly number[] | null) =>
  values.hide(lowestMarks(marks ?? []), 'integer[]');

/**
 * The offers that can fit at all, found the shortest way that this wish has; each way only repeats gates, so that no
 * offer is missed. Twice the same offer does no harm.
 */
export function offersFoundBy(
  values: Values,
  {
    circles,
    isAlsoRemote,
    isByPlace,
    countries,
    skills,
  }: {
    readonly circles: readonly Circle[];
    /** Whether what is done from afar is looked for beside the circles. */
    readonly isAlsoRemote: boolean;
    /** Whether no place outside of the circles is looked for. */
    readonly isByPlace: boolean;
    /** Nothing where other countries are looked for as well, or work from afar. */
    readonly countries: readonly string[] | null;
    /** Nothing where a shared skill is not asked for. */
    readonly skills: Skills | null;
  },
): string {
  const remote = () =>
    `select o.* from offer_match o where o.is_remote${skills ? ` and ${sharing(values, skills)}` : ''}`;
  if (isByPlace && circles.every(({ km }) => km <= mostCellsKm)) {
    if (circles.length === 0) return remote();
    const ranges = circles.flatMap(cellsAround);
    const from = values.hide(
      ranges.map(([low]) => low),
      'integer[]',
    );
    const to = values.hide(
      ranges.map(([, high]) => high),
      'integer[]',
    );
    const near = `select near.* from unnest(${from}, ${to}) range(low, high)
      cross join lateral (
        select * from offer_match where cell between range.low and range.high offset 0) near`;
    return isAlsoRemote ? `${near} union all ${remote()}` : near;
  }
  const conditions = [
    ...(skills ? [sharing(values, skills)] : []),
    ...(countries ? [`o.country = any(${values.hide(countries, 'text[]')})`] : []),
  ];
  return `select o.* from offer_match o where ${conditions.join(' and ') || 'true'}`;
}

export function tripsFoundBy(
  values: Values,
  skills: { seek: readonly number[] | null; teach: readonly number[] | null } | null,
): string {
  if (!skills) return 'select t.* from trip_match t';
  const seek = firstSteps(values, skills.seek);
  const teach = firstSteps(values, skills.teach);
  return `select t.* from trip_match t where (t.teach && ${seek} or t.want && ${teach})`;
}
