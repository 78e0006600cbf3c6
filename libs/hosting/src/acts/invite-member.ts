import { Refusal, type Language } from '#kernel';
import { foldEmail, hashSecret, newSecret } from '#people';
import { chronicle, enqueue, type Act } from '#platform';
import { IsNull, MoreThan } from 'typeorm';
import { CompanyInvitationEntity } from '../company-invitation.entity.js';
import { mayChooseMembers } from '../hosting.policy.js';
import { companyInvitationLasts, mostOpenInvitations, type MemberRole } from '../member.js';
import { whoeverActsFor } from './whoever-acts-for.js';

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace Walz {
    interface Tasks {
      send_company_invitation: { readonly invitationId: string; readonly language: 'en' | 'de' };
    }
  }
}

export interface MemberWish {
  readonly role: MemberRole;
  /** To whom it is mailed, and for whose account alone it is; nobody's, where it is a link that is handed on. */
  readonly email: string | null;
  readonly language: Language;
}

/** The secret is told once, to whoever invites; Walz keeps only its hash. A mail holds a secret of its own. */
export async function inviteMember(
  act: Act,
  companyId: string,
  { role, email, language }: MemberWish,
): Promise<{ invitation: CompanyInvitationEntity; secret: string }> {
  const { tx, now } = act;
  const { person } = await whoeverActsFor(act, companyId, mayChooseMembers);
  const open = { companyId, usedAt: IsNull(), expiresAt: MoreThan(now) };
  if ((await tx.countBy(CompanyInvitationEntity, open)) >= mostOpenInvitations)
    throw new Refusal('too_many_invitations', { most: mostOpenInvitations });
  const secret = newSecret();
  const invitation = await tx.save(
    tx.create(CompanyInvitationEntity, {
      companyId,
      role,
      email,
      emailFolded: email === null ? null : foldEmail(email),
      secretHash: hashSecret(secret),
      mailedHash: null,
      madeBy: person.id,
      madeAt: now,
      expiresAt: now.add(companyInvitationLasts),
      usedAt: null,
      usedBy: null,
    }),
  );
  if (email !== null)
    await enqueue(act, 'send_company_invitation', { invitationId: invitation.id, language });
  await chronicle(act, {
    what: 'member_invited',
    subject: { kind: 'company', id: companyId },
    facts: { invitation: invitation.id, role },
  });
  return { invitation, secret };
}
