import { hasDuty, type Viewer } from '#kernel';
import type { Circle } from './privacy.js';

/** She herself does, and whoever looks after the instance: nobody can judge what she may not see. */
export function seesAllOf(viewer: Viewer, person: { readonly id: string }): boolean {
  if (viewer.kind === 'walz') return true;
  return viewer.kind === 'person' && (viewer.personId === person.id || hasDuty(viewer, 'moderator'));
}

/** Whom somebody can show a part of herself to, so that this viewer sees it. */
export function circlesAround(viewer: Viewer): readonly Circle[] {
  return viewer.kind === 'stranger' ? ['everyone'] : ['everyone', 'people'];
}

export function maySeePart(viewer: Viewer, person: { readonly id: string }, shownTo: Circle): boolean {
  return seesAllOf(viewer, person) || circlesAround(viewer).includes(shownTo);
}
