import { Refusal } from '#kernel';
import type { Act } from '#platform';
import { MoreThan } from 'typeorm';
import { HandleClaimEntity } from '../handle-claim.entity.js';
import type { PersonEntity } from '../person.entity.js';
import { formerHandleHeldFor, mostFormerHandles } from '../person.js';
import { claimHandle } from './claim-handle.js';

/** What led to her page leads there still: her former handle is kept for her, so that nobody else takes its visitors. */
export async function changeHandle(act: Act, person: PersonEntity, handle: string): Promise<void> {
  const { tx, now } = act;
  const { id: personId } = person;
  const until = now.add(formerHandleHeldFor);
  await tx.update(HandleClaimEntity, { personId, handle: person.handle }, { heldUntil: until });
  await claimHandle(act, person, handle);
  // Counted after the claim: going back to a former one is no further one.
  const held = await tx.countBy(HandleClaimEntity, { personId, heldUntil: MoreThan(now) });
  if (held > mostFormerHandles) throw new Refusal('too_many_handles', { most: mostFormerHandles }, 'handle');
}
