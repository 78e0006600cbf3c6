import type { EntityManager } from '#platform';
import { MemberEntity } from './member.entity.js';
import { SiteEntity } from './site.entity.js';

/** Those of these sites that are of a company for which somebody acts. */
export function sitesActedFor(
  db: EntityManager,
  personId: string,
  siteIds: readonly string[],
): Promise<SiteEntity[]> {
  return db
    .createQueryBuilder(SiteEntity, 'site')
    .innerJoin(MemberEntity, 'member', 'member.company_id = site.company_id')
    .where('member.person_id = :personId and site.id = any(:siteIds)', { personId, siteIds })
    .getMany();
}
