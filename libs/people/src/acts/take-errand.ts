import { Refusal } from '#kernel';
import type { Act, ProviderSlug } from '#platform';
import { MoreThan } from 'typeorm';
import { ErrandEntity } from '../errand.entity.js';
import { hashSecret } from '../session.js';

export interface ReturnedErrand {
  readonly provider: ProviderSlug;
  /** What the browser kept. */
  readonly secret: string;
  /** What the provider sent back. */
  readonly state: string;
}

/** Gone once, gone for ever: whoever comes back a second time, with whatever, finds nothing. */
export async function takeErrand({ tx, now }: Act, returned: ReturnedErrand): Promise<ErrandEntity> {
  const { provider, secret, state } = returned;
  const errand = await tx.findOne(ErrandEntity, {
    where: {
      secretHash: hashSecret(secret),
      stateHash: hashSecret(state),
      provider,
      expiresAt: MoreThan(now),
    },
    lock: { mode: 'pessimistic_write' },
  });
  if (!errand) throw new Refusal('errand_unknown', {}, 'secret');
  await tx.delete(ErrandEntity, { secretHash: errand.secretHash });
  return errand;
}
