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
export { type OfferShown, offersToShow, type OffersShown } from './shown-offers.queries.js';
export { OfferEntity } from './offer.entity.js';
export { OfferLanguageEntity } from './offer-language.entity.js';
export { OfferPracticeEntity } from './offer-practice.entity.js';
export { OfferSkillEntity } from './offer-skill.entity.js';
export { OfferWeekEntity } from './offer-week.entity.js';
export { answerOffer, type OfferAnswer } from './acts/answer-offer.js';
export { askOffers, keepAnswerKey, pauseUnanswered } from './acts/ask-offers.js';
export { changeOffer } from './acts/change-offer.js';
export { closeOffer } from './acts/close-offer.js';
export { confirmOffer } from './acts/confirm-offer.js';
export { copyOffer } from './acts/copy-offer.js';
export { draftOffer } from './acts/draft-offer.js';
export { openOffer } from './acts/open-offer.js';
export { pauseOffer } from './acts/pause-offer.js';
export { setOfferWeeks } from './acts/set-offer-weeks.js';
export { giveSeatBack, takeSeat } from './acts/take-seat.js';
export { mayOffer } from './hosting.policy.js';
export {
  type OfferDetails,
  type OfferPlace,
  type OfferSkillWish,
  parsePlace,
  parseWayLevel,
} from './offer-details.js';
export {
  type OfferedWeek,
  offeredWeeks,
  parseExceptions,
  parseSeats,
  printOfferWeeks,
} from './offer-weeks.js';
export {
  contactsByIds,
  keepersOfOffer,
  languagesOfOffers,
  membershipsAt,
  offerById,
  offerCalled,
  offersOfCompanies,
  offersOfMember,
  picturesOfOffers,
  practicesOfOffers,
  skillsOfOffers,
  weeksOfOffers,
} from './offers.queries.js';
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
export { bitOf, pointOf, practicesOf, speaksOf, upToThree } from './match-marks.js';
