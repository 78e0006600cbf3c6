import type { EntityManager } from '#platform';
import { In } from 'typeorm';
import { CompanyEntity } from './company.entity.js';
import { MemberEntity, type MemberRole } from './member.entity.js';
import { SiteEntity } from './site.entity.js';

export function companiesByIds(db: EntityManager, ids: readonly string[]): Promise<CompanyEntity[]> {
  return db.findBy(CompanyEntity, { id: In(ids) });
}

export function sitesByIds(db: EntityManager, ids: readonly string[]): Promise<SiteEntity[]> {
  return db.findBy(SiteEntity, { id: In(ids) });
}

/** Whether somebody acts for the company of this site. */
export function isMemberAt(db: EntityManager, personId: string, siteId: string): Promise<boolean> {
  return db
    .createQueryBuilder(MemberEntity, 'member')
    .innerJoin(SiteEntity, 'site', 'site.company_id = member.company_id')
    .where('member.person_id = :personId and site.id = :siteId', { personId, siteId })
    .getExists();
}

export interface Membership {
  readonly company: string;
  readonly role: MemberRole;
  readonly since: Temporal.Instant;
}

/** For which companies somebody acts, and as what. */
export async function membershipsOf(db: EntityManager, personId: string): Promise<Membership[]> {
  const members = await db.find(MemberEntity, {
    where: { personId },
    order: { since: 'asc', companyId: 'asc' },
  });
  const companies = await companiesByIds(
    db,
    members.map(({ companyId }) => companyId),
  );
  return members.map(({ companyId, role, since }) => ({
    company: companies.find(({ id }) => id === companyId)?.slug ?? '',
    role,
    since,
  }));
}
