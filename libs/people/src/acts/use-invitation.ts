import { Refusal } from '#kernel';
import { chronicle, type Act } from '#platform';
import { IsNull, MoreThan } from 'typeorm';
import { InvitationEntity } from '../invitation.entity.js';
import { hashSecret } from '../session.js';

/** One statement takes it, so of two guests with one invitation one comes in. */
export async function useInvitation(act: Act, secret: string, personId: string): Promise<void> {
  const { tx, now } = act;
  const secretHash = hashSecret(secret);
  const open = { secretHash, usedAt: IsNull(), expiresAt: MoreThan(now) };
  const { affected } = await tx.update(InvitationEntity, open, { usedAt: now, usedBy: personId });
  if (affected !== 1) throw new Refusal('invitation_unknown', {}, 'invitation');
  const { id } = await tx.findOneByOrFail(InvitationEntity, { secretHash });
  await chronicle(act, { what: 'invitation_used', subject: { kind: 'invitation', id } });
}
