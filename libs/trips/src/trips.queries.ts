import type { Viewer } from '#kernel';
import { onlySeen, onlySeenInLists, onlyShown, type Reportable } from '#people';
import type { EntityManager } from '#platform';
import { mondayOf, type Week } from '#weeks';
import { In } from 'typeorm';
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
  return onlySeenInLists(query, 'trip.person_id', viewer).getMany();
}

export function tripsOfPeople(db: EntityManager, personIds: readonly string[]): Promise<TripEntity[]> {
  return db.find(TripEntity, { where: { personId: In(personIds) }, order: { firstWeek: 'asc' } });
}

/** A trip as whoever reports it saw it: it is about the person whose it is. */
export const reportableTrips: Reportable = async (db, ids, viewer) => {
  const query = db.createQueryBuilder(TripEntity, 'trip').where('trip.id = any(:ids)', { ids });
  onlyShown(query, 'trip.person_id', 'trips', viewer);
  const trips = await onlySeen(query, 'trip.person_id', viewer).getMany();
  return trips.map(({ id, personId, title, firstWeek, lastWeek }) => ({
    id,
    aboutPersonId: personId,
    parts: [
      { what: 'title', text: title },
      { what: 'weeks', text: `${firstWeek}/${lastWeek}` },
    ],
  }));
};
