import { Refusal, hasDuty, type Viewer } from '#kernel';
import type { PersonEntity } from './person.entity.js';
import type { Circle } from './privacy.js';
import type { ReportEntity } from './report.entity.js';

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

/** Where mail reaches her is no matter of moderation: where she does not show it, only admins see it. */
export function maySeeAddress(viewer: Viewer, person: { readonly id: string }, shownTo: Circle): boolean {
  if (viewer.kind === 'walz' || isHers(viewer, person.id) || hasDuty(viewer, 'admin')) return true;
  return circlesAround(viewer).includes(shownTo);
}

/** Nobody acts against herself, and nobody but an admin against somebody on duty. */
export function mayActAgainst(viewer: Viewer, person: Pick<PersonEntity, 'id' | 'duty'>): boolean {
  return refusalToActAgainst(viewer, person) === undefined;
}

/** Nobody decides about herself, about somebody on duty unless she is an admin, or about what she reported herself. */
export function mayDecide(
  viewer: Viewer,
  report: Pick<ReportEntity, 'reporterId'>,
  about: Pick<PersonEntity, 'id' | 'duty'>,
): boolean {
  return !isHers(viewer, report.reporterId) && mayActAgainst(viewer, about);
}

export function expectToActAgainst(viewer: Viewer, person: Pick<PersonEntity, 'id' | 'duty'>): void {
  const refusal = refusalToActAgainst(viewer, person);
  if (refusal) throw new Refusal(refusal);
}

export function expectToDecide(
  viewer: Viewer,
  report: Pick<ReportEntity, 'reporterId'>,
  about: Pick<PersonEntity, 'id' | 'duty'>,
): void {
  expectToActAgainst(viewer, about);
  if (!mayDecide(viewer, report, about)) throw new Refusal('own_cause');
}

function refusalToActAgainst(
  viewer: Viewer,
  { id, duty }: Pick<PersonEntity, 'id' | 'duty'>,
): 'own_cause' | 'duty_out_of_reach' | undefined {
  if (isHers(viewer, id)) return 'own_cause';
  return duty !== null && !hasDuty(viewer, 'admin') ? 'duty_out_of_reach' : undefined;
}

function isHers(viewer: Viewer, personId: string): boolean {
  return viewer.kind === 'person' && viewer.personId === personId;
}
