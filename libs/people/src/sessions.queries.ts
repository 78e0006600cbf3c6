import type { EntityManager } from '#platform';
import { MoreThan } from 'typeorm';
import { AccessTokenEntity } from './access-token.entity.js';
import { SessionEntity } from './session.entity.js';

/** More than these nobody looks through; those beyond are ended with all the others. */
const most = 100;

/** Where she is signed in, last used first. */
export function sessionsOf(
  db: EntityManager,
  personId: string,
  now: Temporal.Instant,
): Promise<SessionEntity[]> {
  return db.find(SessionEntity, {
    where: { personId, expiresAt: MoreThan(now) },
    order: { lastUsedAt: 'DESC', id: 'DESC' },
    take: most,
  });
}

/** Her tokens, newest first; those that have ended stay for a while, so that she sees why something stopped. */
export function tokensOf(db: EntityManager, personId: string): Promise<AccessTokenEntity[]> {
  return db.find(AccessTokenEntity, { where: { personId }, order: { createdAt: 'DESC', id: 'DESC' } });
}
