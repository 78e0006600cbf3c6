import type { EntityManager } from '#platform';
import { IsNull, MoreThan } from 'typeorm';
import { ArchiveEntity } from './archive.entity.js';

/** What she ordered and can still fetch, newest first. */
export function archivesOf(
  db: EntityManager,
  personId: string,
  now: Temporal.Instant,
  most: number,
): Promise<ArchiveEntity[]> {
  return db.find(ArchiveEntity, {
    where: [
      { personId, expiresAt: IsNull() },
      { personId, expiresAt: MoreThan(now) },
    ],
    order: { orderedAt: 'desc', id: 'desc' },
    take: most,
  });
}

/** Her own archive, packed and not expired; anybody else's is none. */
export function archiveToFetch(
  db: EntityManager,
  id: string,
  personId: string,
  now: Temporal.Instant,
): Promise<ArchiveEntity | null> {
  return db.findOneBy(ArchiveEntity, { id, personId, state: 'done', expiresAt: MoreThan(now) });
}

export function archiveById(db: EntityManager, id: string): Promise<ArchiveEntity | null> {
  return db.findOneBy(ArchiveEntity, { id });
}
