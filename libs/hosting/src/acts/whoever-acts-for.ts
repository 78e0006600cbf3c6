import { Refusal } from '#kernel';
import { whoeverSignedIn, type PersonEntity } from '#people';
import type { Act } from '#platform';
import { CompanyEntity } from '../company.entity.js';
import { MemberEntity } from '../member.entity.js';
import { memberRoles, type MemberRole } from '../member.js';

export interface ActingMember {
  readonly person: PersonEntity;
  readonly company: CompanyEntity;
  readonly role: MemberRole;
}

/**
 * Whoever acts, in the role that it takes, and the company, locked: two changes of one company, of its sites, of its
 * members and of what it offers come one after the other. For a stranger it is not there at all.
 */
export async function whoeverActsFor(
  act: Act,
  companyId: string,
  may: (role: MemberRole) => boolean,
): Promise<ActingMember> {
  const { tx } = act;
  const person = await whoeverSignedIn(act);
  const company = await lockedCompany(act, companyId);
  const member = company && (await tx.findOneBy(MemberEntity, { companyId, personId: person.id }));
  if (!member) throw new Refusal('not_found');
  if (!may(member.role)) throw new Refusal('company_role_missing', { roles: memberRoles.filter(may) });
  return { person, company, role: member.role };
}

export function lockedCompany({ tx }: Act, id: string): Promise<CompanyEntity | null> {
  return tx.findOne(CompanyEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
}
