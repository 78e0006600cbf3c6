import { Refusal } from '#kernel';
import { SkillEntity, skillsToHold } from '#ledger';
import type { PracticeChange } from '#people';
import { chronicle, type Act } from '#platform';
import { In } from 'typeorm';
import type { CompanyEntity } from '../company.entity.js';
import { mostCompanyPractices } from '../company.js';
import { CompanyPracticeEntity } from '../company-practice.entity.js';
import { mayEdit } from '../hosting.policy.js';
import { whoeverActsFor } from './whoever-acts-for.js';

export async function changeCompanyPractices(
  act: Act,
  companyId: string,
  { add, drop }: PracticeChange,
): Promise<CompanyEntity> {
  const { tx } = act;
  const { company } = await whoeverActsFor(act, companyId, mayEdit);
  const skills = await skillsToHold(tx, add, 'practice');
  const other = skills.find(({ kind }) => kind !== 'practice');
  if (other) throw new Refusal('not_a_practice', { skill: other.slug }, 'practice');
  const dropped = await tx.find(SkillEntity, { select: { id: true }, where: { slug: In(drop) } });
  await tx.delete(CompanyPracticeEntity, { companyId, skillId: In(dropped.map(({ id }) => id)) });
  const before = new Set(
    (await tx.findBy(CompanyPracticeEntity, { companyId })).map(({ skillId }) => skillId),
  );
  const fresh = skills.filter(({ id }) => !before.has(id));
  if (before.size + fresh.length > mostCompanyPractices)
    throw new Refusal('too_many_entries', { most: mostCompanyPractices }, 'practice');
  await tx.insert(
    CompanyPracticeEntity,
    fresh.map(({ id }) => ({ companyId, skillId: id })),
  );
  const subject = { kind: 'company', id: companyId } as const;
  await chronicle(act, { what: 'company_changed', subject, facts: { parts: 'practices' } });
  return company;
}
