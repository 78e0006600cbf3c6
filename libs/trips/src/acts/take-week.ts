import type { Act } from '#platform';
import type { Week } from '#weeks';
import { TakenWeekEntity } from '../taken-week.entity.js';

/** What claims weeks of a trip: an entry of it, or a visit from a room above. */
export interface Claim {
  readonly tripId: string;
  readonly byId: string;
  readonly byKind: 'entry' | 'visit';
  readonly placeId: number | null;
}

/** These weeks of the trip are not blank any more, and no others are by this claim. */
export async function takeWeeks({ tx }: Act, claim: Claim, weeks: readonly Week[]): Promise<void> {
  await tx.delete(TakenWeekEntity, { byId: claim.byId });
  await tx.insert(
    TakenWeekEntity,
    weeks.map(week => ({ ...claim, week })),
  );
}

/** What this claim took is blank again, where nothing else takes it. */
export async function freeWeeks({ tx }: Act, byId: string): Promise<void> {
  await tx.delete(TakenWeekEntity, { byId });
}
