import type { OfferSide, Point, StretchKind, Tongues, TripSide, Understanding } from '#matching';
import type { EntityManager } from '#platform';
import { weeksOfKept } from './match-statement.js';
import type { Week } from '#weeks';

interface Row {
  readonly id: string;
  readonly weeks: string;
  readonly x: number | null;
  readonly y: number | null;
  readonly z: number | null;
  readonly country: string | null;
  readonly teach: number[];
  readonly speaks: number[];
}

interface StretchRow extends Row {
  readonly best_weeks: string;
  readonly good_weeks: string;
  readonly place_id: number | null;
  readonly radius_km: number;
  readonly fare_need: number;
  readonly least_lodging: number;
  readonly kind: StretchKind;
  readonly countries: string[];
  readonly want: number[];
  readonly avoid: number[];
}

interface OfferRow extends Row {
  readonly travel_paid: number;
  readonly asked: number;
  readonly answered: number;
  readonly stay_least: number;
  readonly lodging: number;
  readonly is_on_site: boolean;
  readonly is_remote: boolean;
  readonly seek: number[];
  readonly main: number[];
}

/** What some trips say of themselves to a match, for those that can be found at all. */
export async function tripSides(
  db: EntityManager,
  ids: readonly string[],
  thisWeek: Week,
): Promise<TripSide[]> {
  const rows = await db.query<StretchRow[]>(
    'select trip_id as id, * from trip_match where trip_id = any($1::uuid[]) order by trip_id, stretch',
    [ids],
  );
  return [...Map.groupBy(rows, ({ id }) => id).values()].map(stretches => {
    const [first] = stretches as [StretchRow];
    return {
      id: first.id,
      stretches: stretches.map(row => ({
        kind: row.kind,
        weeks: weeksOfKept(row.weeks, thisWeek),
        placeId: row.place_id,
        point: pointOf(row),
        radiusKm: row.radius_km,
        countries: row.countries,
      })),
      bestWeeks: weeksOfKept(first.best_weeks, thisWeek),
      goodWeeks: weeksOfKept(first.good_weeks, thisWeek),
      teach: first.teach,
      want: first.want,
      avoid: first.avoid,
      tongues: tonguesOf(first.speaks),
      needsBed: first.least_lodging > 0,
      fareNeed: first.fare_need,
    };
  });
}

export async function offerSides(
  db: EntityManager,
  ids: readonly string[],
  thisWeek: Week,
): Promise<OfferSide[]> {
  const rows = await db.query<OfferRow[]>(
    'select offer_id as id, * from offer_match where offer_id = any($1::uuid[]) order by offer_id',
    [ids],
  );
  return rows.map(row => ({
    id: row.id,
    weeks: weeksOfKept(row.weeks, thisWeek),
    stayLeast: row.stay_least,
    point: pointOf(row),
    country: row.country,
    isOnSite: row.is_on_site,
    isRemote: row.is_remote,
    hasBed: row.lodging > 0,
    travelPaid: row.travel_paid,
    seek: row.seek,
    teach: row.teach,
    main: row.main,
    tongues: tonguesOf(row.speaks),
    asked: row.asked,
    answered: row.answered,
  }));
}

function pointOf({ x, y, z }: Row): Point | null {
  return x === null || y === null || z === null ? null : { x, y, z };
}

/** The marks that `speaksOf` made, read again: 2,000 and more for a little of a language, 0 and more for all of it. */
function tonguesOf(marks: readonly number[]): Tongues {
  const tongues: Record<string, Understanding> = {};
  for (const mark of marks.toReversed()) {
    const number = mark % 1000;
    const language = String.fromCharCode(97 + Math.floor(number / 26), 97 + (number % 26));
    tongues[language] = (6 - 2 * Math.floor(mark / 1000)) as Understanding;
  }
  return tongues;
}
