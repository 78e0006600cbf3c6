import type { Act } from '#platform';
import { PasskeyChallengeEntity } from '../passkey-challenge.entity.js';
import { hashSecret } from '../session.js';

const answerWithin = Temporal.Duration.from({ minutes: 5 });

/** Remembers what a browser was asked to sign, and for whom; without anybody it is a sign-in. */
export async function askForPasskey({ tx, viewer, now }: Act, challenge: string): Promise<void> {
  await tx.insert(PasskeyChallengeEntity, {
    hash: hashSecret(challenge),
    personId: viewer.kind === 'person' ? viewer.personId : null,
    expiresAt: now.add(answerWithin),
  });
}
