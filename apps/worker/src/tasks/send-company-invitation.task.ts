import { companiesByIds, invitationById, keepMailedSecret } from '#hosting';
import { hashSecret, newSecret, personById } from '#people';
import type { Desk } from '../desk.js';
import { companyInvitationMail } from '../mail/company-invitation.mail.js';

/** The secret is made here, so that it never lies in the queue; its hash is kept if and only if its letter is. */
export async function sendCompanyInvitation(
  { invitationId, language }: Walz.Tasks['send_company_invitation'],
  { database, post, origin }: Desk,
): Promise<void> {
  const db = database.manager;
  const invitation = await invitationById(db, invitationId);
  if (!invitation || invitation.email === null || invitation.usedAt !== null) return;
  const { companyId, madeBy, role, email } = invitation;
  const [company] = await companiesByIds(db, [companyId]);
  const maker = await personById(db, madeBy);
  if (!company || !maker) return;
  const secret = newSecret();
  const href = `${origin}/companies/join?secret=${secret}`;
  const mail = companyInvitationMail({ company, maker, role, language, origin, href });
  // The maker's id in the key, so that the mail goes with her account.
  const key = `company-invitation:${madeBy}:${invitationId}`;
  await post.deliver({ key, kind: 'company_invitation', language, to: email, ...mail, isSecret: true }, act =>
    keepMailedSecret(act, invitationId, hashSecret(secret)),
  );
}
