import { Refusal } from '#kernel';
import { chronicle, type Act } from '#platform';
import { IsNull } from 'typeorm';
import { InvitationEntity } from '../invitation.entity.js';
import { whoeverSignedIn } from './whoever-signed-in.js';

/** One that was used stays on the list: it says who came by it. */
export async function withdrawInvitation(act: Act, id: string): Promise<void> {
  await whoeverSignedIn(act);
  const { affected } = await act.tx.delete(InvitationEntity, { id, usedAt: IsNull() });
  if (affected !== 1) throw new Refusal('not_found');
  await chronicle(act, { what: 'invitation_withdrawn', subject: { kind: 'invitation', id } });
}
