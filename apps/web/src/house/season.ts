import { plusWeeks, weeksIn, type Week } from '#weeks';
import type { StripWeek } from './components/week-strip.js';
import type { MapPlace, MapRoute, MapStop } from './map/map.js';

/** What a list of trips shows of each: enough to read its weeks and to draw its road. */
export interface SeasonTrip {
  readonly slug: string;
  readonly title: string;
  readonly person: { readonly handle: string; readonly name: string; readonly isGone?: boolean };
  readonly fromWeek: Week;
  readonly toWeek: Week;
  /** In the order of their weeks, one for each week that has a host. */
  readonly stops: readonly SeasonStop[];
  readonly openWeeks: readonly Week[];
  /** With a host, or spent otherwise. */
  readonly takenWeeks: readonly Week[];
}

export interface SeasonStop {
  readonly week: Week;
  /** Nothing where she tells only afterwards where she was. */
  readonly place: SeasonPlace | null;
  /** Nothing where the company does not want to be named, or where there is no place. */
  readonly company: { readonly slug: string; readonly name: string } | null;
}

export interface SeasonPlace extends MapPlace {
  readonly country: string;
}

/** A week that is taken without a host who may be named is spent otherwise; one that went by blank is no more than past. */
export function stripWeeksOf({ fromWeek, toWeek, stops, openWeeks, takenWeeks }: SeasonTrip): StripWeek[] {
  const hosted = new Map(
    stops.flatMap(stop => (stop.place ? [[stop.week, stopInWords(stop)] as const] : [])),
  );
  const [open, taken] = [new Set(openWeeks), new Set(takenWeeks)];
  return weeksIn({ from: fromWeek, to: toWeek }).flatMap((week): StripWeek[] => {
    const label = hosted.get(week);
    if (label !== undefined) return [{ week, state: 'visit', label }];
    if (open.has(week)) return [{ week, state: 'open' }];
    return taken.has(week) ? [{ week, state: 'entry' }] : [];
  });
}

function stopInWords({ place, company }: SeasonStop): string {
  if (!place) return '';
  return company ? `${place.name} (${company.name})` : place.name;
}

/** Weeks in a row at one place are one stop of the road. */
export function routeOf(trip: SeasonTrip): MapRoute {
  const stops: { place: MapPlace; weeks: Week[] }[] = [];
  for (const { place, week } of trip.stops) {
    if (!place) continue;
    const last = stops.at(-1);
    if (last && last.place.latitude === place.latitude && last.place.longitude === place.longitude)
      last.weeks.push(week);
    else stops.push({ place, weeks: [week] });
  }
  return { title: trip.title, stops: stops satisfies MapStop[] };
}

/** The towns of a road as one says them: each once in a row. */
export function townsOf(trip: SeasonTrip): string[] {
  return routeOf(trip).stops.map(stop => stop.place.name);
}

/** The weeks that the strips of these trips reach over; without any trip, the quarter to come. */
export function seasonSpanOf(trips: readonly SeasonTrip[], thisWeek: Week): { fromWeek: Week; toWeek: Week } {
  const [fromWeek] = trips.map(trip => trip.fromWeek).toSorted();
  const toWeek = trips
    .map(trip => trip.toWeek)
    .toSorted()
    .at(-1);
  return { fromWeek: fromWeek ?? thisWeek, toWeek: toWeek ?? plusWeeks(thisWeek, 12) };
}
