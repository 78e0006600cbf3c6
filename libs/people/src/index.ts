export { type AcceptedSkill, acceptSkill } from './acts/accept-skill.js';
export { addPasskey } from './acts/add-passkey.js';
export { addSkillAlias } from './acts/add-skill-alias.js';
export { parseAliases } from './acts/alter-skill-list.js';
export { appointAdmin } from './acts/appoint-admin.js';
export { askForEmailChange } from './acts/ask-for-email-change.js';
export { askForLink } from './acts/ask-for-link.js';
export { askForPasskey } from './acts/ask-for-passkey.js';
export { beginArchive } from './acts/begin-archive.js';
export { changePassword } from './acts/change-password.js';
export { changeProfile, type ProfileChange } from './acts/change-profile.js';
export { comeBack } from './acts/come-back.js';
export { declineSkill } from './acts/decline-skill.js';
export { dropSkillAlias } from './acts/drop-skill-alias.js';
export { dropSkill } from './acts/drop-skill.js';
export { failArchive } from './acts/fail-archive.js';
export { finishArchive } from './acts/finish-archive.js';
export { finishErrand, type Homecoming } from './acts/finish-errand.js';
export { inviteSomebody } from './acts/invite-somebody.js';
export { joinSkill } from './acts/join-skill.js';
export { keepLink } from './acts/keep-link.js';
export { leaveWalz } from './acts/leave-walz.js';
export { linkWaitingIdentity } from './acts/link-waiting-identity.js';
export { mergeSkills, type SkillMerger } from './acts/merge-skills.js';
export { noteParts } from './acts/note-parts.js';
export { orderArchive } from './acts/order-archive.js';
export { ownAddress } from './acts/own-address.js';
export { proveAddress } from './acts/prove-address.js';
export { removePasskey } from './acts/remove-passkey.js';
export { renameSkill, type SkillNames } from './acts/rename-skill.js';
export { resetPassword } from './acts/reset-password.js';
export { relistSkill, retireSkill } from './acts/retire-skill.js';
export { type Farewell, sayGoodbye } from './acts/say-goodbye.js';
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
export { type ReturnedErrand, takeErrand } from './acts/take-errand.js';
export { unlinkIdentity } from './acts/unlink-identity.js';
export { useInvitation } from './acts/use-invitation.js';
export { withdrawInvitation } from './acts/withdraw-invitation.js';
export { AccessTokenEntity } from './access-token.entity.js';
export { ArchiveEntity } from './archive.entity.js';
export { archiveById, archivesOf, archiveToFetch } from './archives.queries.js';
export { BlockEntity } from './block.entity.js';
export { ErrandEntity } from './errand.entity.js';
export { identitiesOf, isAddressOfSomebody, waitingIdentity } from './identities.queries.js';
export { IdentityEntity } from './identity.entity.js';
export { decisionLasts, errandLasts, longestBack, suggestedHandle } from './identity.js';
export { InvitationEntity } from './invitation.entity.js';
export { parseNote } from './invitation.js';
export { hasPassword, peopleInHistory, peopleToTakeLeave, provedSelf } from './leaving.queries.js';
export { commonPasswords, parseNewPassword } from './listed-passwords.js';
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
export { MailedLinkEntity } from './mailed-link.entity.js';
export { addressOfLink, type LinkPurpose, linkPurposes } from './mailed-link.js';
export {
  blocksOfPerson,
  invitationsOfPerson,
  linksOfPerson,
  type OwnBlock,
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
export { emailOf, peopleByIds, personByHandle, personById, skillsOfPeople } from './people.queries.js';
export { peopleRefusals } from './people.refusals.js';
export { PersonSkillEntity } from './person-skill.entity.js';
export { PersonEntity } from './person.entity.js';
export { foldEmail, longest, parseEmail, parseHandle, parseName, shortestPassword } from './person.js';
export { recogniseSession, recogniseToken } from './recognise.js';
export { onlySeen } from './seen.queries.js';
export { SessionEntity } from './session.entity.js';
export { newSecret, sessionLasts } from './session.js';
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
  triesAtInvitations,
  triesAtLinks,
  triesToAskForLink,
  triesToProveAddress,
  triesToProvePassword,
  triesToSignIn,
  triesToSignUp,
} from './tries.js';
export { WaitingIdentityEntity } from './waiting-identity.entity.js';
export type { WaysInHere } from './ways-in.queries.js';
export { appointPerson } from './acts/appoint-person.js';
export { confirmWarning } from './acts/confirm-warning.js';
export { decideReport, type Decision } from './acts/decide-report.js';
export { liftMeasure } from './acts/lift-measure.js';
export { reportSomething, type ReportWish } from './acts/report-something.js';
export { findAccounts, loginsOfPeople } from './accounts.queries.js';
export { auditLog, type AuditEntry } from './audit.queries.js';
export { mayActAgainst, mayDecide } from './people.policy.js';
export {
  longestReport,
  longestSuspensionInDays,
  measures,
  parseMessage,
  parseModeratorsNote,
  parseOutcome,
  parseReportWords,
  parseSuspension,
  type Measure,
  type Reason,
  type ReportAction,
  type ReportState,
  type SnapshotPart,
} from './report.js';
export { ReportEntity } from './report.entity.js';
export { reportablePeople, type Reportable, type Reportables, type Reported } from './reportable.js';
export {
  reportById,
  reportFor,
  reportsAbout,
  reportsBy,
  reportsInArchive,
  reportsInState,
  unreadWarnings,
  type UnreadWarning,
} from './reports.queries.js';
export { WarningEntity } from './warning.entity.js';
