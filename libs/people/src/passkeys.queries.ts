import type { EntityManager } from '#platform';
import { PasskeyEntity } from './passkey.entity.js';

export function passkeysOf(db: EntityManager, personId: string): Promise<PasskeyEntity[]> {
  return db.find(PasskeyEntity, { where: { personId }, order: { addedAt: 'asc', id: 'asc' } });
}

export function passkeyById(db: EntityManager, id: string): Promise<PasskeyEntity | null> {
  return db.findOneBy(PasskeyEntity, { id });
}
