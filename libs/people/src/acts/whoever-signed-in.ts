import { Refusal, type Viewer } from '#kernel';
import type { Act } from '#platform';
import { AccessTokenEntity } from '../access-token.entity.js';
import { PersonEntity } from '../person.entity.js';
import { SessionEntity } from '../session.entity.js';

interface Terms {
  /** For what concerns nobody but herself: whoever is on her way out changes nothing that others would see. */
  readonly mayBeLeaving?: boolean;
}

/**
 * The person who acts, locked, so that two changes of one account come one after the other. Her session or token is
 * looked at again: it may have ended since the request came in, even by an earlier part of it.
 */
export async function whoeverSignedIn(
  { tx, viewer }: Act,
  { mayBeLeaving = false }: Terms = {},
): Promise<PersonEntity> {
  if (viewer.kind !== 'person') throw new Refusal('not_signed_in');
  const person = await tx.findOne(PersonEntity, {
    where: { id: viewer.personId },
    lock: { mode: 'pessimistic_write' },
  });
  if (!person || !(await isStillSignedIn(tx, viewer))) throw new Refusal('not_signed_in');
  if (person.leavesAt !== null && !mayBeLeaving) throw new Refusal('leaving');
  return person;
}

function isStillSignedIn(tx: Act['tx'], viewer: Extract<Viewer, { kind: 'person' }>): Promise<boolean> {
  const { personId, sessionId, tokenId } = viewer;
  if (sessionId !== undefined) return tx.existsBy(SessionEntity, { id: sessionId, personId });
  if (tokenId !== undefined) return tx.existsBy(AccessTokenEntity, { id: tokenId, personId });
  return Promise.resolve(true);
}
