export { deriveAllOffers, deriveOffers } from './acts/derive-offers.js';
export { forgetInvitations } from './acts/forget-invitations.js';
export { forgetMember } from './acts/forget-member.js';
export { hostingRefusals } from './hosting.refusals.js';
export { companyInvitationsOf, offersToContact } from './own.queries.js';
export { hostingSkillHolders } from './skill-holders.js';
export { CompanyEntity } from './company.entity.js';
export { companiesByIds, isMemberAt, type Membership, membershipsOf, sitesByIds } from './hosting.queries.js';
export { sitesActedFor } from './acted-for.queries.js';
export { MemberEntity, type MemberRole } from './member.entity.js';
export { SiteEntity } from './site.entity.js';
export { CompanyInvitationEntity } from './company-invitation.entity.js';
export { CompanyPictureEntity } from './company-picture.entity.js';
export { CompanyPracticeEntity } from './company-practice.entity.js';
export { type CompanySize, companySizes, type PictureUse, type WebsiteProof } from './company.js';
export { OfferEntity } from './offer.entity.js';
export { OfferLanguageEntity } from './offer-language.entity.js';
export { OfferPracticeEntity } from './offer-practice.entity.js';
export { OfferSkillEntity } from './offer-skill.entity.js';
export { OfferWeekEntity } from './offer-week.entity.js';
export {
  type Experience,
  experiences,
  type Lodging,
  lodgings,
  longestStay,
  offerMoves,
  type OfferState,
  type Pay,
  pays,
  type Publication,
  publications,
  type Way,
  ways,
} from './offer.js';
export { deriveAll as offersAnew } from './offer-match.js';
export { bitOf, pointOf, practicesOf, speaksOf } from './match-marks.js';
