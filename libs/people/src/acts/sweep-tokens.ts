import type { Act } from '#platform';
import { LessThanOrEqual } from 'typeorm';
import { AccessTokenEntity } from '../access-token.entity.js';

/** So long an ended token stays in the list, for whoever wonders why a program has stopped. */
const keptFor = Temporal.Duration.from({ hours: 24 * 90 });

/** An ended token opens nothing, so that it is gone is no matter for the chronicle. */
export async function sweepTokens({ tx, now }: Act): Promise<number> {
  const { affected } = await tx.delete(AccessTokenEntity, {
    expiresAt: LessThanOrEqual(now.subtract(keptFor)),
  });
  return affected ?? 0;
}
