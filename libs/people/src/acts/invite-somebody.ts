import { chronicle, type Act } from '#platform';
import { invitationLasts } from '../invitation.js';
import { InvitationEntity } from '../invitation.entity.js';
import { hashSecret, newSecret } from '../session.js';
import { whoeverSignedIn } from './whoever-signed-in.js';

/** The secret is told once, to whoever invites; Walz keeps only its hash. */
export async function inviteSomebody(
  act: Act,
  note: string,
): Promise<{ invitation: InvitationEntity; secret: string }> {
  const { tx, now } = act;
  const { id: madeBy } = await whoeverSignedIn(act);
  const secret = newSecret();
  const invitation = await tx.save(
    tx.create(InvitationEntity, {
      note,
      secretHash: hashSecret(secret),
      madeBy,
      madeAt: now,
      expiresAt: now.add(invitationLasts),
      usedAt: null,
      usedBy: null,
    }),
  );
  await chronicle(act, { what: 'invitation_made', subject: { kind: 'invitation', id: invitation.id } });
  return { invitation, secret };
}
