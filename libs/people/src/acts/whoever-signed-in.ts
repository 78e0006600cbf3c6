import { Refusal } from '#kernel';
import type { Act } from '#platform';
import { PersonEntity } from '../person.entity.js';
import { SessionEntity } from '../session.entity.js';

/**
 * The person who acts, locked, so that two changes of one profile come one after the other. Her session is looked at
 * again: it may have ended since the request came in, even by an earlier part of it.
 */
export async function whoeverSignedIn({ tx, viewer }: Act): Promise<PersonEntity> {
  if (viewer.kind !== 'person') throw new Refusal('not_signed_in');
  const { personId, sessionId } = viewer;
  const isStillSignedIn =
    sessionId === undefined || (await tx.existsBy(SessionEntity, { id: sessionId, personId }));
  const person = isStillSignedIn
    ? await tx.findOne(PersonEntity, { where: { id: personId }, lock: { mode: 'pessimistic_write' } })
    : null;
  if (!person) throw new Refusal('not_signed_in');
  return person;
}
