import type { Act } from '#platform';
import { LessThanOrEqual } from 'typeorm';
import { MailedLinkEntity } from '../mailed-link.entity.js';

/** An expired link opens nothing, and it holds an address: it is no matter for the chronicle. */
export async function sweepLinks({ tx, now }: Act): Promise<number> {
  const { affected } = await tx.delete(MailedLinkEntity, { expiresAt: LessThanOrEqual(now) });
  return affected ?? 0;
}
