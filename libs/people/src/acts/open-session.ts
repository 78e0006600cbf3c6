import { Refusal } from '#kernel';
import type { Act } from '#platform';
import { PersonEntity } from '../person.entity.js';
import { hashSecret, newSecret, sessionLasts } from '../session.js';
import { SessionEntity } from '../session.entity.js';

/**
 * A session is always a new one: a secret that somebody planted in the browser before never becomes hers. The one that
 * this browser had until now ends with it. Every way in ends here, so here it is that moderators keep somebody out, who
 * has proved by now that it is she.
 */
export async function openSession(
  act: Act,
  person: Pick<PersonEntity, 'id'>,
  device: string,
): Promise<string> {
  const { tx, viewer, now } = act;
  await expectToBeWelcome(act, person.id);
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

/** Her row is held: a ban at this very moment comes before this session and forbids it, or after and ends it. */
async function expectToBeWelcome({ tx, now }: Act, id: string): Promise<void> {
  const person = await tx.findOneOrFail(PersonEntity, { where: { id }, lock: { mode: 'pessimistic_read' } });
  if (person.bannedAt) throw new Refusal('account_banned');
  const { suspendedUntil: until } = person;
  if (until && Temporal.Instant.compare(until, now) > 0) {
    const day = until.toZonedDateTimeISO('UTC').toPlainDate().toString();
    throw new Refusal('account_suspended', { until: until.toString(), day });
  }
}
