import { Refusal } from '#kernel';
import { chronicle, type Act } from '#platform';
import { IsNull, Not } from 'typeorm';
import type { CompanyEntity } from '../company.entity.js';
import { CompanyInvitationEntity } from '../company-invitation.entity.js';
import { actsForIt, mayChooseMembers } from '../hosting.policy.js';
import { MemberEntity } from '../member.entity.js';
import type { MemberRole } from '../member.js';
import { OfferEntity } from '../offer.entity.js';
import { deriveOffers } from './derive-offers.js';
import { whoeverActsFor } from './whoever-acts-for.js';

const told = { role: 'member_role_changed', removed: 'member_removed', left: 'member_left' } as const;

export async function changeMemberRole(
  act: Act,
  companyId: string,
  personId: string,
  role: MemberRole,
): Promise<CompanyEntity> {
  const { tx } = act;
  const { company } = await whoeverActsFor(act, companyId, mayChooseMembers);
  const member = await memberToChange(act, companyId, personId);
  if (member.role === role) return company;
  await expectAnotherAdmin(act, member);
  await tx.update(MemberEntity, { companyId, personId }, { role });
  if (member.role === 'admin') await voidInvitationsBy(act, companyId, personId);
  await tell(act, 'role', member, { role });
  return company;
}

export async function removeMember(act: Act, companyId: string, personId: string): Promise<CompanyEntity> {
  const { company } = await whoeverActsFor(act, companyId, mayChooseMembers);
  const member = await memberToChange(act, companyId, personId);
  await expectAnotherAdmin(act, member);
  await takeOut(act, member);
  await tell(act, 'removed', member);
  return company;
}

export async function leaveCompany(act: Act, companyId: string): Promise<CompanyEntity> {
  const { company, person } = await whoeverActsFor(act, companyId, actsForIt);
  const member = await memberToChange(act, companyId, person.id);
  await expectAnotherAdmin(act, member);
  await takeOut(act, member);
  await tell(act, 'left', member);
  return company;
}

/** What she was asked about is asked of nobody, and whom she invited nobody expects. */
export async function takeOut(act: Act, { companyId, personId }: MemberEntity): Promise<void> {
  const { tx } = act;
  await tx.delete(MemberEntity, { companyId, personId });
  const asked = await tx.findBy(OfferEntity, { companyId, contactId: personId });
  await tx.update(OfferEntity, { companyId, contactId: personId }, { contactId: null });
  await deriveOffers(
    act,
    asked.map(({ id }) => id),
  );
  await voidInvitationsBy(act, companyId, personId);
}

async function voidInvitationsBy({ tx }: Act, companyId: string, madeBy: string): Promise<void> {
  await tx.delete(CompanyInvitationEntity, { companyId, madeBy, usedAt: IsNull() });
}

async function memberToChange({ tx }: Act, companyId: string, personId: string): Promise<MemberEntity> {
  const member = await tx.findOneBy(MemberEntity, { companyId, personId });
  if (!member) throw new Refusal('not_found');
  return member;
}

/** The company is locked, so of the last two admins who go at once one stays. */
async function expectAnotherAdmin({ tx }: Act, { companyId, personId, role }: MemberEntity): Promise<void> {
  if (role !== 'admin') return;
  const isAnother = await tx.existsBy(MemberEntity, { companyId, role: 'admin', personId: Not(personId) });
  if (!isAnother) throw new Refusal('last_company_admin');
}

function tell(act: Act, what: keyof typeof told, member: MemberEntity, facts = {}): Promise<void> {
  const { companyId: id, personId: person } = member;
  return chronicle(act, { what: told[what], subject: { kind: 'company', id }, facts: { person, ...facts } });
}
