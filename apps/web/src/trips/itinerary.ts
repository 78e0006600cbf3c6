import { mondayOf, runsOf, weekSet, weeksIn, type Week, type WeekRange } from '#weeks';
import type { SeasonStop } from '../house/season.js';
import type { MapRoute, MapStop } from '../house/map/map.js';
import type { Entry, TripInFull } from './trip-on-page.js';

/** One thing after the other, as the trip goes. */
export type Stage =
  | { readonly is: 'visit'; readonly week: Week; readonly stop: SeasonStop }
  | {
      readonly is: 'entry';
      readonly entry: Entry;
      readonly from: Temporal.PlainDate;
      readonly to: Temporal.PlainDate;
    }
  | { readonly is: 'taken'; readonly weeks: WeekRange }
  | { readonly is: 'open' | 'past'; readonly weeks: WeekRange };

/** Visits and what else there is, each where it begins; blank weeks in a row are one stretch. */
export function stagesOf(trip: TripInFull): Stage[] {
  const { fromWeek, toWeek, stops, entries, openWeeks, takenWeeks } = trip;
  const open = new Set(openWeeks);
  const taken = new Set(takenWeeks);
  const past = weeksIn({ from: fromWeek, to: toWeek }).filter(week => !open.has(week) && !taken.has(week));
  const stages: Stage[] = [
    ...stops.map((stop): Stage =>
      stop.place
        ? { is: 'visit', week: stop.week, stop }
        : { is: 'taken', weeks: { from: stop.week, to: stop.week } },
    ),
    ...entries.flatMap(stageOfEntry),
    ...runsOf(weekSet(openWeeks)).map((weeks): Stage => ({ is: 'open', weeks })),
    ...(trip.state === 'CLOSED' ? [] : runsOf(weekSet(past)).map((weeks): Stage => ({ is: 'past', weeks }))),
  ];
  return stages.toSorted((a, b) => Temporal.PlainDate.compare(beginOf(a), beginOf(b)));
}

function stageOfEntry(entry: Entry): Stage[] {
  const { firstDay, lastDay, weeks } = entry;
  if (firstDay !== null && lastDay !== null) {
    return [
      { is: 'entry', entry, from: Temporal.PlainDate.from(firstDay), to: Temporal.PlainDate.from(lastDay) },
    ];
  }
  return runsOf(weekSet(weeks)).map(run => ({ is: 'taken', weeks: run }));
}

function beginOf(stage: Stage): Temporal.PlainDate {
  if (stage.is === 'visit') return mondayOf(stage.week);
  return stage.is === 'entry' ? stage.from : mondayOf(stage.weeks.from);
}

/** The road through all that has a place: hosts, conferences, days at the sea. */
export function roadOf(trip: TripInFull): MapRoute {
  const stops = stagesOf(trip).flatMap((stage): MapStop[] => {
    if (stage.is === 'visit' && stage.stop.place) return [{ place: stage.stop.place, weeks: [stage.week] }];
    if (stage.is === 'entry' && stage.entry.place)
      return [{ place: stage.entry.place, weeks: stage.entry.weeks }];
    return [];
  });
  return { title: trip.title, stops };
}
