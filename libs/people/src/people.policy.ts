import type { Viewer } from '#kernel';
import type { PersonEntity } from './person.entity.js';

/** A person changes her own profile, and nobody else's. */
export function mayChangeProfile(viewer: Viewer, person: Pick<PersonEntity, 'id'>): boolean {
  return viewer.kind === 'person' && viewer.personId === person.id;
}
