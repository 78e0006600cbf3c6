import type { Act } from '#platform';
import { LessThanOrEqual } from 'typeorm';
import { ErrandEntity } from '../errand.entity.js';
import { WaitingIdentityEntity } from '../waiting-identity.entity.js';

/** Who never came back, and what nobody decided on: it counted for nothing already, so it is no matter for the chronicle. */
export async function sweepErrands({ tx, now }: Act): Promise<number> {
  const errands = await tx.delete(ErrandEntity, { expiresAt: LessThanOrEqual(now) });
  const waiting = await tx.delete(WaitingIdentityEntity, { expiresAt: LessThanOrEqual(now) });
  return (errands.affected ?? 0) + (waiting.affected ?? 0);
}
