import type { Act } from '#platform';
import { MemberEntity } from '../member.entity.js';

/** A company is not told why one of its people is not there any more. */
export async function forgetMember({ tx }: Act, personId: string): Promise<void> {
  await tx.delete(MemberEntity, { personId });
}
