import { Refusal } from '#kernel';
import { chronicle, type Act } from '#platform';
import { IsNull } from 'typeorm';
import { CompanyInvitationEntity } from '../company-invitation.entity.js';
import { mayChooseMembers } from '../hosting.policy.js';
import { whoeverActsFor } from './whoever-acts-for.js';

/** One that was used stays: it says who came by it. */
export async function withdrawMemberInvitation(act: Act, id: string): Promise<void> {
  const invitation = await act.tx.findOneBy(CompanyInvitationEntity, { id });
  if (!invitation) throw new Refusal('not_found');
  const { companyId } = invitation;
  await whoeverActsFor(act, companyId, mayChooseMembers);
  const { affected } = await act.tx.delete(CompanyInvitationEntity, { id, usedAt: IsNull() });
  if (affected !== 1) throw new Refusal('not_found');
  const subject = { kind: 'company', id: companyId } as const;
  await chronicle(act, { what: 'member_invitation_withdrawn', subject, facts: { invitation: id } });
}
