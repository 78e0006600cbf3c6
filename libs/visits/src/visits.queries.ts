import type { EntityManager } from '#platform';
import { In } from 'typeorm';
import { VisitEntity } from './visit.entity.js';

export function visitsOfTrips(db: EntityManager, tripIds: readonly string[]): Promise<VisitEntity[]> {
  return db.find(VisitEntity, { where: { tripId: In(tripIds) }, order: { week: 'asc' } });
}

/** A visit is a piece of two histories: a host's too, whatever became of who visited. */
export function visitById(db: EntityManager, id: string): Promise<VisitEntity | null> {
  return db.findOneBy(VisitEntity, { id });
}
