import type { Act } from '#platform';
import { ArchiveEntity } from '../archive.entity.js';

export function lockedArchive(tx: Act['tx'], id: string): Promise<ArchiveEntity | null> {
  return tx.findOne(ArchiveEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
}
