import { Refusal } from '#kernel';
import type { Act } from '#platform';
import { MoreThan } from 'typeorm';
import { hashSecret } from '../session.js';
import { WaitingIdentityEntity } from '../waiting-identity.entity.js';

/** What was proved is good for one decision; if that comes to nothing, so does the taking. */
export async function takeWaitingIdentity({ tx, now }: Act, secret: string): Promise<WaitingIdentityEntity> {
  const secretHash = hashSecret(secret);
  const waiting = await tx.findOne(WaitingIdentityEntity, {
    where: { secretHash, expiresAt: MoreThan(now) },
    lock: { mode: 'pessimistic_write' },
  });
  if (!waiting) throw new Refusal('errand_unknown', {}, 'secret');
  await tx.delete(WaitingIdentityEntity, { secretHash });
  return waiting;
}
