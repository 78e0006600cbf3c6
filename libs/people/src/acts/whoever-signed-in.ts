import { Refusal, type Viewer } from '#kernel';
import type { Act } from '#platform';
import { PersonEntity } from '../person.entity.js';

/** The person who acts, locked, so that two changes of one profile come one after the other. */
export async function whoeverSignedIn({ tx, viewer }: Act): Promise<PersonEntity> {
  const person = isPerson(viewer)
    ? await tx.findOne(PersonEntity, { where: { id: viewer.personId }, lock: { mode: 'pessimistic_write' } })
    : null;
  if (!person) throw new Refusal('not_signed_in');
  return person;
}

function isPerson(viewer: Viewer): viewer is Extract<Viewer, { kind: 'person' }> {
  return viewer.kind === 'person';
}
