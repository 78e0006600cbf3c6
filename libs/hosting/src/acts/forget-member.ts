import { PersonEntity } from '#people';
import { chronicle, type Act } from '#platform';
import { In } from 'typeorm';
import { CompanyInvitationEntity } from '../company-invitation.entity.js';
import { MemberEntity } from '../member.entity.js';
import { OfferEntity } from '../offer.entity.js';
import { takeOut } from './change-member.js';
import { closeNow } from './move-offer.js';
import { lockedCompany } from './whoever-acts-for.js';

/**
 * A company is not told why one of its people is not there any more. Where she ran it alone, whoever has acted for it the
 * longest runs it from now on; where she acted for it alone, nobody is left who could host: its offers are closed.
 */
export async function forgetMember(act: Act, personId: string): Promise<void> {
  const { tx } = act;
  const memberships = await tx.find(MemberEntity, { where: { personId }, order: { companyId: 'asc' } });
  for (const member of memberships) {
    await lockedCompany(act, member.companyId);
    await takeOut(act, member);
    await handOn(act, member.companyId);
  }
  await tx.delete(CompanyInvitationEntity, { madeBy: personId });
  await tx.update(CompanyInvitationEntity, { usedBy: personId }, { usedBy: null });
}

async function handOn(act: Act, companyId: string): Promise<void> {
  const { tx } = act;
  if (await tx.existsBy(MemberEntity, { companyId, role: 'admin' })) return;
  const subject = { kind: 'company', id: companyId } as const;
  const heir = await tx
    .createQueryBuilder(MemberEntity, 'member')
    .innerJoin(PersonEntity, 'person', 'person.id = member.person_id')
    .where('member.company_id = :companyId', { companyId })
    // Whoever is about to leave, or was shut out, is asked last.
    .orderBy('person.leaves_at is not null or person.banned_at is not null', 'ASC')
    .addOrderBy('member.since', 'ASC')
    .addOrderBy('member.person_id', 'ASC')
    .getOne();
  if (heir) {
    await tx.update(MemberEntity, { companyId, personId: heir.personId }, { role: 'admin' });
    const facts = { person: heir.personId, role: 'admin', inherited: true };
    await chronicle(act, { what: 'member_role_changed', subject, facts });
    return;
  }
  const offers = await tx.findBy(OfferEntity, { companyId, state: In(['draft', 'open', 'paused']) });
  for (const offer of offers) await closeNow(act, offer);
}
