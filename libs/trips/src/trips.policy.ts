import type { Viewer } from '#kernel';
import type { Week } from '#weeks';

interface Told {
  readonly personId: string;
  readonly tellsOnlyPast: boolean;
}

/** What is to be seen of a trip beyond what she shows is hers alone; whoever looks after the instance is somebody else. */
export function isHerOwn(viewer: Viewer, { personId }: Pick<Told, 'personId'>): boolean {
  return viewer.kind === 'walz' || (viewer.kind === 'person' && viewer.personId === personId);
}

/** Whoever does not want to be found before she has left is somewhere until the Monday after. */
export function tellsWhere(viewer: Viewer, trip: Told, week: Week, thisWeek: Week): boolean {
  return !trip.tellsOnlyPast || week < thisWeek || isHerOwn(viewer, trip);
}
