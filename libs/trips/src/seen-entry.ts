import type { Viewer } from '#kernel';
import { weekOf, type Week, type WeekSet } from '#weeks';
import { weeksTakenBy } from './entry.js';
import { isHerOwn, tellsWhere } from './trips.policy.js';
import type { EntryKind } from './trip.js';

interface Entry {
  readonly id: string;
  readonly kind: EntryKind;
  readonly title: string;
  readonly placeId: number | null;
  readonly firstDay: Temporal.PlainDate;
  readonly lastDay: Temporal.PlainDate;
  readonly url: string | null;
  readonly isPrivate: boolean;
}

export interface SeenEntry {
  readonly id: string;
  readonly kind: EntryKind | null;
  readonly title: string | null;
  readonly placeId: number | null;
  readonly firstDay: Temporal.PlainDate | null;
  readonly lastDay: Temporal.PlainDate | null;
  readonly url: string | null;
  readonly isPrivate: boolean;
  readonly weeks: WeekSet;
}

/**
 * An entry as this viewer may know it: what is private, or where somebody will be who tells that only afterwards, is a
 * taken week and nothing else; where it takes none, it is not there at all.
 */
export function entryAsSeen(
  entry: Entry,
  trip: { readonly personId: string; readonly tellsOnlyPast: boolean },
  viewer: Viewer,
  thisWeek: Week,
): SeenEntry | null {
  const weeks = weeksTakenBy(entry);
  const isTold =
    isHerOwn(viewer, trip) || (!entry.isPrivate && tellsWhere(viewer, trip, weekOf(entry.lastDay), thisWeek));
  const { id, isPrivate } = entry;
  if (isTold) return { ...entry, weeks };
  if (weeks.length === 0) return null;
  const untold = { kind: null, title: null, placeId: null, firstDay: null, lastDay: null, url: null };
  return { id, isPrivate, ...untold, weeks };
}
