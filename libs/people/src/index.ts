export { AccessTokenEntity } from './access-token.entity.js';
export { longestTokenName, parseExpiry, parseScopes, parseTokenName } from './access-token.js';
export { findAccounts, loginsOfPeople } from './accounts.queries.js';
export { type AcceptedSkill, acceptSkill } from './acts/accept-skill.js';
export { addLink } from './acts/add-link.js';
export { addPasskey } from './acts/add-passkey.js';
export { addSkillAlias } from './acts/add-skill-alias.js';
export { parseAliases } from './acts/alter-skill-list.js';
export { appointAdmin } from './acts/appoint-admin.js';
export { appointPerson } from './acts/appoint-person.js';
export { askForEmailChange } from './acts/ask-for-email-change.js';
export { askForLink } from './acts/ask-for-link.js';
export { askForPasskey } from './acts/ask-for-passkey.js';
export { beginArchive } from './acts/begin-archive.js';
export { blockPerson } from './acts/block-person.js';
export { changePassword, whoeverMayChangePassword } from './acts/change-password.js';
export { changePractices, type PracticeChange } from './acts/change-practices.js';
export { changePrivacy, type PrivacyChange } from './acts/change-privacy.js';
export { changeProfile, type ProfileChange } from './acts/change-profile.js';
export { comeBack } from './acts/come-back.js';
export { confirmWarning } from './acts/confirm-warning.js';
export { decideReport, type Decision } from './acts/decide-report.js';
export { declineSkill } from './acts/decline-skill.js';
export { dropLanguage } from './acts/drop-language.js';
export { dropLink } from './acts/drop-link.js';
export { dropPhoto } from './acts/drop-photo.js';
export { dropSkillAlias } from './acts/drop-skill-alias.js';
export { dropSkill } from './acts/drop-skill.js';
export { endOtherSessions } from './acts/end-other-sessions.js';
export { endSession } from './acts/end-session.js';
export { expectOwner } from './acts/expect-owner.js';
export { failArchive } from './acts/fail-archive.js';
export { finishArchive } from './acts/finish-archive.js';
export { finishErrand, type Homecoming } from './acts/finish-errand.js';
export { inviteSomebody } from './acts/invite-somebody.js';
export { joinSkill } from './acts/join-skill.js';
export { keepLink } from './acts/keep-link.js';
export { leaveWalz } from './acts/leave-walz.js';
export { liftMeasure } from './acts/lift-measure.js';
export { linkWaitingIdentity } from './acts/link-waiting-identity.js';
export { makeToken, type TokenWish } from './acts/make-token.js';
export { mergeSkills, type SkillMerger } from './acts/merge-skills.js';
export { mutePerson } from './acts/mute-person.js';
export { noteLinkCheck } from './acts/note-link-check.js';
export { noteParts } from './acts/note-parts.js';
export { orderArchive } from './acts/order-archive.js';
export { ownAddress } from './acts/own-address.js';
export { proveAddress } from './acts/prove-address.js';
export { recheckLink } from './acts/recheck-link.js';
export { recheckLinks } from './acts/recheck-links.js';
export { removePasskey } from './acts/remove-passkey.js';
export { renameSkill, type SkillNames } from './acts/rename-skill.js';
export { reportSomething, type ReportWish } from './acts/report-something.js';
export { resetPassword } from './acts/reset-password.js';
export { relistSkill, retireSkill } from './acts/retire-skill.js';
export { revokeToken } from './acts/revoke-token.js';
export { type Farewell, sayGoodbye } from './acts/say-goodbye.js';
export { setLanguage } from './acts/set-language.js';
export { setPhoto } from './acts/set-photo.js';
export { setSkill, type SkillClaim } from './acts/set-skill.js';
export { signInByLink } from './acts/sign-in-by-link.js';
export { signInByPasskey } from './acts/sign-in-by-passkey.js';
export { signIn } from './acts/sign-in.js';
export { signOut } from './acts/sign-out.js';
export { signUpByIdentity, type SignUpByIdentity } from './acts/sign-up-by-identity.js';
export { signUp, type SignUp } from './acts/sign-up.js';
export { startAfresh } from './acts/start-afresh.js';
export { type ErrandWish, startErrand } from './acts/start-errand.js';
export { type SuggestedSkill, suggestSkill } from './acts/suggest-skill.js';
export { sweepArchives } from './acts/sweep-archives.js';
export { sweepErrands } from './acts/sweep-errands.js';
export { sweepLinks } from './acts/sweep-links.js';
export { sweepSessions } from './acts/sweep-sessions.js';
export { sweepTokens } from './acts/sweep-tokens.js';
export { sweepUploads } from './acts/sweep-uploads.js';
export { type ReturnedErrand, takeErrand } from './acts/take-errand.js';
export { accountNews, type AccountNews } from './acts/tell-account.js';
export { unblockPerson } from './acts/unblock-person.js';
export { unlinkIdentity } from './acts/unlink-identity.js';
export { unmutePerson } from './acts/unmute-person.js';
export { useInvitation } from './acts/use-invitation.js';
export { whoeverSignedIn } from './acts/whoever-signed-in.js';
export { withdrawInvitation } from './acts/withdraw-invitation.js';
export { ArchiveEntity } from './archive.entity.js';
export { archiveById, archivesOf, archiveToFetch } from './archives.queries.js';
export { type AuditEntry, auditLog, untold } from './audit.queries.js';
export { BlockEntity } from './block.entity.js';
export { type Device, deviceOf } from './device.js';
export {
  blockedAmong,
  blocksOf,
  type DistancePage,
  type DistancePosition,
  mutedAmong,
  mutesOf,
} from './distance.queries.js';
export { ErrandEntity } from './errand.entity.js';
export { HandleClaimEntity } from './handle-claim.entity.js';
export { identitiesOf, isAddressOfSomebody, waitingIdentity } from './identities.queries.js';
export { IdentityEntity } from './identity.entity.js';
export { decisionLasts, errandLasts, longestBack, suggestedHandle } from './identity.js';
export { InvitationEntity } from './invitation.entity.js';
export { parseNote } from './invitation.js';
export { hasPassword, peopleInHistory, peopleToTakeLeave, provedSelf } from './leaving.queries.js';
export { linksBack } from './link-back.js';
export { parseLink } from './link.js';
export { commonPasswords, parseNewPassword } from './listed-passwords.js';
export { LoginEntity } from './login.entity.js';
export {
  hasJustSignedIn,
  invitationsUntil,
  isInvitation,
  linkFor,
  linkOf,
  loginOf,
  loginOfPerson,
  pendingEmailOf,
  provedByAnother,
  provedLogin,
  provedPassword,
} from './login.queries.js';
export { MailedLinkEntity } from './mailed-link.entity.js';
export { addressOfLink, type LinkPurpose, linkPurposes } from './mailed-link.js';
export { MuteEntity } from './mute.entity.js';
export {
  allSuggestionsOf,
  blocksOfPerson,
  handlesOfPerson,
  invitationsOfPerson,
  linksOfPerson,
  mutesOfPerson,
  sessionsOfPerson,
  tokensOfPerson,
} from './own.queries.js';
export { PasskeyChallengeEntity } from './passkey-challenge.entity.js';
export { PasskeyEntity } from './passkey.entity.js';
export {
  keyNamedIn,
  newPasskeyIn,
  provedPasskey,
  questionForNewPasskey,
  questionForSignIn,
} from './passkey.js';
export { passkeyById, passkeysOf } from './passkeys.queries.js';
export { hashPassword } from './password.js';
export { mayActAgainst, mayDecide, maySeeAddress, maySeePart, seesAllOf } from './people.policy.js';
export {
  audiencesOfPeople,
  emailOf,
  peopleByIds,
  personByHandle,
  personById,
  provedAddressesOf,
  skillsOfPeople,
} from './people.queries.js';
export { peopleRefusals } from './people.refusals.js';
export { PersonAudienceEntity } from './person-audience.entity.js';
export { PersonLanguageEntity } from './person-language.entity.js';
export { type LinkHindrance, PersonLinkEntity } from './person-link.entity.js';
export { PersonPracticeEntity } from './person-practice.entity.js';
export { PersonSkillEntity } from './person-skill.entity.js';
export { PersonStoryEntity } from './person-story.entity.js';
export { PersonEntity } from './person.entity.js';
export { foldEmail, longest, parseEmail, parseHandle, parseName, shortestPassword } from './person.js';
export { PhotoEntity } from './photo.entity.js';
export { allCircles, type Chosen, type Circle, circleOf, type Part } from './privacy.js';
export {
  languagesOfPeople,
  linksOfPeople,
  linkToCheck,
  type LinkToCheck,
  photoBytes,
  photoOf,
  type PhotoSize,
  photosOfPeople,
  practicesOfPeople,
  storiesOfPeople,
} from './profile.queries.js';
export { longestPhoto, picturesInTurn, receivePhoto } from './receive-photo.js';
export { recogniseSession, recogniseToken } from './recognise.js';
export { ReportEntity } from './report.entity.js';
export {
  longestReport,
  longestSuspensionInDays,
  type Measure,
  measures,
  parseMessage,
  parseModeratorsNote,
  parseOutcome,
  parseReportWords,
  parseSuspension,
  type Reason,
  type ReportAction,
  type ReportState,
  type SnapshotPart,
} from './report.js';
export { type Reportable, reportablePeople, type Reportables, type Reported } from './reportable.js';
export {
  decidableReports,
  reportById,
  reportFor,
  reportsAbout,
  reportsBy,
  reportsInArchive,
  reportsInState,
  type UnreadWarning,
  unreadWarnings,
} from './reports.queries.js';
export { type Role, roles } from './role.js';
export { onlySeen, onlySeenInLists, onlyShown } from './seen.queries.js';
export { SessionEntity } from './session.entity.js';
export { hashSecret, looksLikeSecret, newSecret, sessionLasts } from './session.js';
export { sessionsOf, tokensOf } from './sessions.queries.js';
export { peopleSkillHolders } from './skill-holders.js';
export { SkillSuggestionEntity, type SuggestionState, suggestionStates } from './skill-suggestion.entity.js';
export {
  peopleWithSkills,
  type SkillPeople,
  suggestionById,
  suggestionsIn,
  suggestionsOf,
} from './skill-suggestions.queries.js';
export {
  allLanguages,
  fluencies,
  type Fluency,
  nameOfLanguage,
  parseSpokenLanguage,
} from './spoken-language.js';
export { parseStory } from './story.js';
export {
  triesAtInvitations,
  triesAtLinks,
  triesToAskForLink,
  triesToAskForPasskey,
  triesToCheckLink,
  triesToOrderArchive,
  triesToProveAddress,
  triesToProvePassword,
  triesToReport,
  triesToSetOut,
  triesToSignIn,
  triesToSignInByPasskey,
  triesToSignUp,
  triesToSuggestSkill,
} from './tries.js';
export { WaitingIdentityEntity } from './waiting-identity.entity.js';
export { WarningEntity } from './warning.entity.js';
export type { WaysInHere } from './ways-in.queries.js';
