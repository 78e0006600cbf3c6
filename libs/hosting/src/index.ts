export { forgetMember } from './acts/forget-member.js';
export { CompanyEntity } from './company.entity.js';
export { companiesByIds, isMemberAt, type Membership, membershipsOf, sitesByIds } from './hosting.queries.js';
export { MemberEntity, type MemberRole } from './member.entity.js';
export { SiteEntity } from './site.entity.js';
