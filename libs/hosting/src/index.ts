export { sitesActedFor } from './acted-for.queries.js';
export { addSite, type SiteWish } from './acts/add-site.js';
export { answerOffer, type OfferAnswer } from './acts/answer-offer.js';
export { askOffers, keepAnswerKey, pauseUnanswered } from './acts/ask-offers.js';
export { changeCompanyPractices } from './acts/change-company-practices.js';
export { changeCompany, type CompanyChange } from './acts/change-company.js';
export { changeMemberRole, leaveCompany, removeMember } from './acts/change-member.js';
export { changeOffer } from './acts/change-offer.js';
export { changeSite, closeSite, reopenSite } from './acts/change-site.js';
export { closeOffer } from './acts/close-offer.js';
export { confirmOffer } from './acts/confirm-offer.js';
export { copyOffer } from './acts/copy-offer.js';
export { deriveAllOffers, deriveOffers, deriveOffersNaming } from './acts/derive-offers.js';
export { draftOffer } from './acts/draft-offer.js';
export { forgetInvitations } from './acts/forget-invitations.js';
export { forgetMember } from './acts/forget-member.js';
export { type CompanyWish, foundCompany } from './acts/found-company.js';
export { inviteMember, type MemberWish } from './acts/invite-member.js';
export { joinCompany } from './acts/join-company.js';
export { keepMailedSecret } from './acts/keep-mailed-secret.js';
export { addLodgingPicture, dropLodgingPicture } from './acts/lodging-picture.js';
export { lookAtWebsite, recheckWebsites } from './acts/look-at-website.js';
export { noteWebsiteLook, type WebsiteLook } from './acts/note-website-look.js';
export { openOffer } from './acts/open-offer.js';
export { pauseOffer } from './acts/pause-offer.js';
export { dropCompanyLogo, setCompanyLogo } from './acts/set-company-logo.js';
export { setOfferWeeks } from './acts/set-offer-weeks.js';
export { sweepCompanyPictures } from './acts/sweep-company-pictures.js';
export { giveSeatBack, takeSeat } from './acts/take-seat.js';
export { whoeverActsFor } from './acts/whoever-acts-for.js';
export { withdrawMemberInvitation } from './acts/withdraw-member-invitation.js';
export { CompanyInvitationEntity } from './company-invitation.entity.js';
export { CompanyPictureEntity } from './company-picture.entity.js';
export { CompanyPracticeEntity } from './company-practice.entity.js';
export { CompanyEntity } from './company.entity.js';
export {
  type CompanySize,
  companySizes,
  parseAddress,
  parseSiteName,
  parseWebsite,
  type PictureUse,
  proofPath,
  proofText,
  type WebsiteHindrance,
  type WebsiteProof,
} from './company.js';
export { actsForIt, mayChooseMembers, mayEdit, mayOffer, maySeeAddressOf } from './hosting.policy.js';
export {
  companiesByIds,
  companiesOf,
  companyBySlug,
  type CompanyPictureSize,
  invitationById,
  invitationWith,
  isMemberAt,
  logoBytes,
  logosOfCompanies,
  type Membership,
  membershipsOf,
  membersOfCompanies,
  practicesOfCompanies,
  roleOf,
  rolesAt,
  sitesByIds,
  sitesOfCompanies,
  unusedInvitationsOf,
} from './hosting.queries.js';
export { hostingRefusals } from './hosting.refusals.js';
export { bitOf, pointOf, practicesOf, speaksOf, upToThree } from './match-marks.js';
export { MemberEntity } from './member.entity.js';
export { type MemberRole, memberRoles } from './member.js';
export {
  type OfferDetails,
  type OfferPlace,
  type OfferSkillWish,
  parsePlace,
  parseWayLevel,
} from './offer-details.js';
export { OfferLanguageEntity } from './offer-language.entity.js';
export { deriveAll as offersAnew } from './offer-match.js';
export { OfferPracticeEntity } from './offer-practice.entity.js';
export { OfferSkillEntity } from './offer-skill.entity.js';
export { OfferWeekEntity } from './offer-week.entity.js';
export {
  type OfferedWeek,
  offeredWeeks,
  parseExceptions,
  parseSeats,
  printOfferWeeks,
} from './offer-weeks.js';
export { OfferEntity } from './offer.entity.js';
export {
  answerWithin,
  type Experience,
  experiences,
  type Lodging,
  lodgings,
  longestStay,
  offerMoves,
  type OfferState,
  parseAlt,
  parseCurrency,
  parseLodgingRules,
  parseStay,
  parseStipend,
  parseTitle,
  parseTravelPaid,
  parseWork,
  type Pay,
  pays,
  type Publication,
  publications,
  type Way,
  ways,
} from './offer.js';
export {
  contactsByIds,
  keepersOfOffer,
  languagesOfOffers,
  lodgingBytes,
  offerById,
  offerCalled,
  offersOfCompanies,
  offersOfMember,
  offersSeen,
  picturesOfOffers,
  practicesOfOffers,
  skillsOfOffers,
  weeksOfOffers,
} from './offers.queries.js';
export { companyInvitationsOf, offersToContact } from './own.queries.js';
export { receiveCompanyPicture } from './receive-company-picture.js';
export { reportableCompanies, reportableOffers } from './reportable.queries.js';
export { sqlOfSeenOffer } from './seen-hosts.queries.js';
export { type OfferShown, type OffersShown, offersToShow } from './shown-offers.queries.js';
export { SiteEntity } from './site.entity.js';
export { hostingSkillHolders } from './skill-holders.js';
export { triesToFoundCompany, triesToInviteMember } from './tries.js';
