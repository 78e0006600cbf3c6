import { isMemberAt } from '#hosting';
import type { Viewer } from '#kernel';
import { peopleInHistory } from '#people';
import type { EntityManager } from '#platform';
import { onlyTripsSeen, TripEntity } from '#trips';
import { In } from 'typeorm';
import { VisitEntity } from './visit.entity.js';

/** Of trips that were found for whoever sees them. */
export function visitsOfTrips(db: EntityManager, tripIds: readonly string[]): Promise<VisitEntity[]> {
  return db.find(VisitEntity, { where: { tripId: In(tripIds) }, order: { week: 'asc' } });
}

/** The visits of somebody at these sites: whoever is or was a guest there has been told the way. */
export function visitsAtSites(
  db: EntityManager,
  personId: string,
  siteIds: readonly string[],
): Promise<VisitEntity[]> {
  return db.findBy(VisitEntity, { personId, siteId: In(siteIds) });
}

/**
 * A visit is a piece of two histories. It is told to those who may see the travels of whoever visited, this trip among
 * them, and it stays with the host, whatever became of her.
 */
export async function visitById(db: EntityManager, id: string, viewer: Viewer): Promise<VisitEntity | null> {
  const visit = await db.findOneBy(VisitEntity, { id });
  if (!visit) return null;
  const isTold =
    (await isPartOfSeenTrip(db, visit, viewer)) ||
    (viewer.kind === 'person' && (await isMemberAt(db, viewer.personId, visit.siteId)));
  return isTold ? visit : null;
}

async function isPartOfSeenTrip(
  db: EntityManager,
  { personId, tripId }: VisitEntity,
  viewer: Viewer,
): Promise<boolean> {
  const [visitor] = await peopleInHistory(db, [personId], viewer);
  if (visitor === undefined) return false;
  const trip = db.createQueryBuilder(TripEntity, 'trip').where('trip.id = :tripId', { tripId });
  return onlyTripsSeen(trip, 'trip', viewer).getExists();
}
