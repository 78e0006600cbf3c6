export { appointAdmin } from './acts/appoint-admin.js';
export { askForEmailChange } from './acts/ask-for-email-change.js';
export { askForLink } from './acts/ask-for-link.js';
export { changePassword } from './acts/change-password.js';
export { addPasskey } from './acts/add-passkey.js';
export { askForPasskey } from './acts/ask-for-passkey.js';
export { removePasskey } from './acts/remove-passkey.js';
export { signInByPasskey } from './acts/sign-in-by-passkey.js';
export { PasskeyEntity } from './passkey.entity.js';
export { PasskeyChallengeEntity } from './passkey-challenge.entity.js';
export {
  keyNamedIn,
  newPasskeyIn,
  provedPasskey,
  questionForNewPasskey,
  questionForSignIn,
} from './passkey.js';
export { passkeyById, passkeysOf } from './passkeys.queries.js';
export { changeProfile, type ProfileChange } from './acts/change-profile.js';
export { addLink } from './acts/add-link.js';
export { changePractices, type PracticeChange } from './acts/change-practices.js';
export { dropLanguage } from './acts/drop-language.js';
export { dropLink } from './acts/drop-link.js';
export { dropPhoto } from './acts/drop-photo.js';
export { dropSkill } from './acts/drop-skill.js';
export { noteLinkCheck } from './acts/note-link-check.js';
export { recheckLink } from './acts/recheck-link.js';
export { recheckLinks } from './acts/recheck-links.js';
export { setLanguage, type LanguageClaim } from './acts/set-language.js';
export { setPhoto } from './acts/set-photo.js';
export { inviteSomebody } from './acts/invite-somebody.js';
export { keepLink } from './acts/keep-link.js';
export { ownAddress } from './acts/own-address.js';
export { proveAddress } from './acts/prove-address.js';
export { resetPassword } from './acts/reset-password.js';
export { setSkill, type SkillClaim } from './acts/set-skill.js';
export { signIn } from './acts/sign-in.js';
export { signInByLink } from './acts/sign-in-by-link.js';
export { signOut } from './acts/sign-out.js';
export { signUp, type SignUp } from './acts/sign-up.js';
export { startAfresh } from './acts/start-afresh.js';
export { sweepLinks } from './acts/sweep-links.js';
export { sweepSessions } from './acts/sweep-sessions.js';
export { sweepUploads } from './acts/sweep-uploads.js';
export { AccessTokenEntity } from './access-token.entity.js';
export { BlockEntity } from './block.entity.js';
export { parseLink } from './link.js';
export { linksBack } from './link-back.js';
export { useInvitation } from './acts/use-invitation.js';
export { withdrawInvitation } from './acts/withdraw-invitation.js';
export { commonPasswords, parseNewPassword } from './listed-passwords.js';
export { parseNote } from './invitation.js';
export { InvitationEntity } from './invitation.entity.js';
export { LoginEntity } from './login.entity.js';
export {
  hasJustSignedIn,
  invitationsUntil,
  isInvitation,
  linkOf,
  loginOf,
  loginOfPerson,
  provedByAnother,
  provedLogin,
  provedPassword,
} from './login.queries.js';
export { addressOfLink, linkPurposes, type LinkPurpose } from './mailed-link.js';
export { MailedLinkEntity } from './mailed-link.entity.js';
export { hashPassword } from './password.js';
export { emailOf, peopleByIds, personByHandle, personById, skillsOfPeople } from './people.queries.js';
export { onlySeen } from './seen.queries.js';
export { peopleRefusals } from './people.refusals.js';
export { foldEmail, longest, parseEmail, parseHandle, parseName, shortestPassword } from './person.js';
export { PersonEntity } from './person.entity.js';
export { PersonLanguageEntity } from './person-language.entity.js';
export { PersonLinkEntity, type LinkHindrance } from './person-link.entity.js';
export { PersonPracticeEntity } from './person-practice.entity.js';
export { PersonSkillEntity } from './person-skill.entity.js';
export { PersonStoryEntity } from './person-story.entity.js';
export { PhotoEntity } from './photo.entity.js';
export {
  languagesOfPeople,
  linkToCheck,
  linksOfPeople,
  photoBytes,
  photosOfPeople,
  practicesOfPeople,
  storiesOfPeople,
  type LinkToCheck,
  type PhotoSize,
} from './profile.queries.js';
export { longestPhoto, receivePhoto } from './receive-photo.js';
export { recogniseSession, recogniseToken } from './recognise.js';
export { roles, type Role } from './role.js';
export { SessionEntity } from './session.entity.js';
export { allLanguages, nameOfLanguage, parseSpokenLanguage, type Fluency } from './spoken-language.js';
export { parseStory } from './story.js';
export { newSecret, sessionLasts } from './session.js';
export {
  triesAtInvitations,
  triesAtLinks,
  triesToAskForLink,
  triesToProveAddress,
  triesToProvePassword,
  triesToSignIn,
  triesToSignUp,
} from './tries.js';
