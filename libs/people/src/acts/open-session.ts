import type { Act } from '#platform';
import type { PersonEntity } from '../person.entity.js';
import { hashSecret, newSecret, sessionLasts } from '../session.js';
import { SessionEntity } from '../session.entity.js';

/**
 * A session is always a new one: a secret that somebody planted in the browser before never becomes hers. The one that
 * this browser had until now ends with it.
 */
export async function openSession(
  { tx, viewer, now }: Act,
  person: Pick<PersonEntity, 'id'>,
  device: string,
): Promise<string> {
  const secret = newSecret();
  if (viewer.kind === 'person' && viewer.sessionId !== undefined)
    await tx.delete(SessionEntity, { id: viewer.sessionId });
  await tx.insert(SessionEntity, {
    personId: person.id,
    secretHash: hashSecret(secret),
    openedAt: now,
    expiresAt: now.add(sessionLasts),
    lastUsedAt: now,
    device,
  });
  return secret;
}
