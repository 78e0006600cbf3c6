import { Refusal, hasDuty, type Viewer } from '#kernel';
import type { PersonEntity } from './person.entity.js';
import type { ReportEntity } from './report.entity.js';

/** Nobody acts against herself, and nobody but an admin against an admin. */
export function mayActAgainst(viewer: Viewer, person: Pick<PersonEntity, 'id' | 'duty'>): boolean {
  return refusalToActAgainst(viewer, person) === undefined;
}

/** Nobody decides about herself, about an admin unless she is one, or about what she reported herself. */
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
): 'own_cause' | 'admin_out_of_reach' | undefined {
  if (isHers(viewer, id)) return 'own_cause';
  return duty === 'admin' && !hasDuty(viewer, 'admin') ? 'admin_out_of_reach' : undefined;
}

function isHers(viewer: Viewer, personId: string): boolean {
  return viewer.kind === 'person' && viewer.personId === personId;
}
