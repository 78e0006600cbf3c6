import type { Viewer } from '#kernel';
import { onlySeen, onlySeenInLists, onlyShown, type Reportable } from '#people';
import { subjectCalled, type EntityManager } from '#platform';
import { mondayOf, type Week } from '#weeks';
import { In } from 'typeorm';
import { isListed, onlyTripsSeen, onlyTripsSeenInLists } from './seen-trips.queries.js';
import { TripEntity } from './trip.entity.js';

/** Where in the list of trips a page begins: after this trip. */
export interface TripPosition {
  readonly lastWeek: Week;
  readonly id: string;
}

/** The trips that are under way or still to come, the one that ends first first. */
export function tripsSince(
  db: EntityManager,
  since: Week,
  viewer: Viewer,
  { limit, after }: { readonly limit: number; readonly after: TripPosition | null },
): Promise<TripEntity[]> {
  const query = db
    .createQueryBuilder(TripEntity, 'trip')
    .where('trip.last_monday >= :since', { since: mondayOf(since).toString() })
    .orderBy({ 'trip.last_monday': 'ASC', 'trip.id': 'ASC' })
    .limit(limit);
  if (after) {
    query.andWhere('(trip.last_monday, trip.id) > (:monday, :id)', {
      monday: mondayOf(after.lastWeek).toString(),
      id: after.id,
    });
  }
  onlyShown(query, 'trip.person_id', 'trips', viewer);
  onlyTripsSeenInLists(query, 'trip', viewer);
  return onlySeenInLists(query, 'trip.person_id', viewer).getMany();
}

/** The trips of people as one of them lists them: to others only those that are for lists, to herself all. */
export function tripsOfPeople(
  db: EntityManager,
  personIds: readonly string[],
  viewer: Viewer,
): Promise<TripEntity[]> {
  const query = db
    .createQueryBuilder(TripEntity, 'trip')
    .where('trip.person_id = any(:personIds)', { personIds })
    .orderBy({ 'trip.first_monday': 'ASC', 'trip.id': 'ASC' });
  if (viewer.kind !== 'walz') query.andWhere(`(trip.person_id = :me or ${isListed('trip')})`, { me: null });
  onlyShown(query, 'trip.person_id', 'trips', viewer);
  return onlyTripsSeen(query, 'trip', viewer).getMany();
}

/** The trip that goes or went by this slug, for whoever may know of it; a link to it brings its key. */
export async function tripBySlug(
  db: EntityManager,
  slug: string,
  viewer: Viewer,
  key?: string,
): Promise<TripEntity | null> {
  const id = await subjectCalled(db, 'trip', slug);
  return id === null ? null : tripById(db, id, viewer, key);
}

export async function tripById(
  db: EntityManager,
  id: string,
  viewer: Viewer,
  key?: string,
): Promise<TripEntity | null> {
  const [trip] = await tripsSeen(db, [id], viewer, key);
  return trip ?? null;
}

/** For what was found by another way already, such as a visit: not for showing. */
export function tripsByIds(db: EntityManager, ids: readonly string[]): Promise<TripEntity[]> {
  return db.findBy(TripEntity, { id: In(ids) });
}

/** Those of these trips that the viewer may know of. */
export function tripsSeen(
  db: EntityManager,
  ids: readonly string[],
  viewer: Viewer,
  key?: string,
): Promise<TripEntity[]> {
  const query = db.createQueryBuilder(TripEntity, 'trip').where('trip.id = any(:ids)', { ids });
  onlyShown(query, 'trip.person_id', 'trips', viewer);
  onlyTripsSeen(query, 'trip', viewer, { key });
  return onlySeen(query, 'trip.person_id', viewer).getMany();
}

/** A trip as whoever reports it saw it: it is about the person whose it is. */
export const reportableTrips: Reportable = async (db, ids, viewer) => {
  const trips = await tripsSeen(db, ids, viewer);
  return trips.map(({ id, personId, title, firstWeek, lastWeek, story }) => ({
    id,
    aboutPersonId: personId,
    parts: [
      { what: 'title', text: title },
      { what: 'weeks', text: `${firstWeek}/${lastWeek}` },
      ...(story === '' ? [] : [{ what: 'story', text: story }]),
    ],
  }));
};
