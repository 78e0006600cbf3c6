export { CompanyEntity } from './company.entity.js';
export { companiesByIds, sitesByIds } from './hosting.queries.js';
export { MemberEntity, type MemberRole } from './member.entity.js';
export { SiteEntity } from './site.entity.js';
