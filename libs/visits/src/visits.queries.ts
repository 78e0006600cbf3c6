import type { EntityManager } from '#platform';
import { In } from 'typeorm';
import { VisitEntity } from './visit.entity.js';

export function visitsOfTrips(db: EntityManager, tripIds: readonly string[]): Promise<VisitEntity[]> {
  return db.find(VisitEntity, { where: { tripId: In(tripIds) }, order: { week: 'asc' } });
}
