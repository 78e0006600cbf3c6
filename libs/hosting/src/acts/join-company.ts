import { Refusal } from '#kernel';
import { loginOfPerson, whoeverSignedIn } from '#people';
import { chronicle, type Act } from '#platform';
import { IsNull, MoreThan } from 'typeorm';
import type { CompanyEntity } from '../company.entity.js';
import { CompanyInvitationEntity } from '../company-invitation.entity.js';
import { invitationWith } from '../hosting.queries.js';
import { MemberEntity } from '../member.entity.js';
import { lockedCompany } from './whoever-acts-for.js';

/**
 * Takes an invitation up. Whoever is signed in takes it, and nobody else's account is touched; one for an address is for
 * whoever proved that address. One statement uses it up, so of two who come with one invitation one comes in.
 */
export async function joinCompany(act: Act, secret: string): Promise<CompanyEntity> {
  const { tx, now } = act;
  const { id: personId } = await whoeverSignedIn(act);
  const invitation = await invitationWith(tx, secret, now);
  const company = invitation && (await lockedCompany(act, invitation.companyId));
  if (!company) throw new Refusal('invitation_unknown', {}, 'invitation');
  const { id, companyId, role, emailFolded } = invitation;
  const login = emailFolded === null ? null : await loginOfPerson(tx, personId);
  if (emailFolded !== null && (!login?.verifiedAt || login.emailFolded !== emailFolded))
    throw new Refusal('invitation_for_another', {}, 'invitation');
  if (await tx.existsBy(MemberEntity, { companyId, personId })) throw new Refusal('member_already');
  const open = { id, usedAt: IsNull(), expiresAt: MoreThan(now) };
  const { affected } = await tx.update(CompanyInvitationEntity, open, { usedAt: now, usedBy: personId });
  if (affected !== 1) throw new Refusal('invitation_unknown', {}, 'invitation');
  await tx.insert(MemberEntity, { companyId, personId, role, since: now });
  await chronicle(act, {
    what: 'member_joined',
    subject: { kind: 'company', id: companyId },
    facts: { person: personId, role, invitation: id },
  });
  return company;
}
