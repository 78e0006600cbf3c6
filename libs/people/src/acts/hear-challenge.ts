import { Refusal } from '#kernel';
import type { Act } from '#platform';
import { IsNull, MoreThan } from 'typeorm';
import { PasskeyChallengeEntity } from '../passkey-challenge.entity.js';
import { hashSecret } from '../session.js';

/** A challenge is answered once, in time, and by the one who was asked. */
export async function hearChallenge(
  { tx, now }: Act,
  challenge: string,
  personId: string | null,
): Promise<void> {
  const { affected } = await tx.delete(PasskeyChallengeEntity, {
    hash: hashSecret(challenge),
    personId: personId ?? IsNull(),
    expiresAt: MoreThan(now),
  });
  if (!affected) throw new Refusal('passkey_failed');
}
