import type { Act } from '#platform';
import { LessThanOrEqual } from 'typeorm';
import { PasskeyChallengeEntity } from '../passkey-challenge.entity.js';
import { SessionEntity } from '../session.entity.js';

/** An expired session opens nothing, so nobody has to hear that it is gone: it is no matter for the chronicle. */
export async function sweepSessions({ tx, now }: Act): Promise<number> {
  const { affected } = await tx.delete(SessionEntity, { expiresAt: LessThanOrEqual(now) });
  await tx.delete(PasskeyChallengeEntity, { expiresAt: LessThanOrEqual(now) });
  return affected ?? 0;
}
