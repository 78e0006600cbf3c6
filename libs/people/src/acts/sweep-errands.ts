import type { Act } from '#platform';
import { LessThanOrEqual } from 'typeorm';
import { ErrandEntity } from '../errand.entity.js';
import { WaitingIdentityEntity } from '../waiting-identity.entity.js';

/** Who never came back, and what nobody decided on: after its time it counts for nothing and is no matter for the chronicle. */
export async function sweepErrands({ tx, now }: Act): Promise<number> {
  const isOver = { expiresAt: LessThanOrEqual(now) };
  const errands = await tx.delete(ErrandEntity, isOver);
  const waiting = await tx.delete(WaitingIdentityEntity, isOver);
  return (errands.affected ?? 0) + (waiting.affected ?? 0);
}
