export { appointPerson } from './acts/appoint-person.js';
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
export { confirmWarning } from './acts/confirm-warning.js';
export { decideReport, type Decision } from './acts/decide-report.js';
export { dropSkill } from './acts/drop-skill.js';
export { liftMeasure } from './acts/lift-measure.js';
export { reportSomething, type ReportWish } from './acts/report-something.js';
export { setSkill, type SkillClaim } from './acts/set-skill.js';
export { signIn } from './acts/sign-in.js';
export { signOut } from './acts/sign-out.js';
export { signUp, type SignUp } from './acts/sign-up.js';
export { sweepSessions } from './acts/sweep-sessions.js';
export { AccessTokenEntity } from './access-token.entity.js';
export { findAccounts, loginsOfPeople } from './accounts.queries.js';
export { auditLog, type AuditEntry } from './audit.queries.js';
export { BlockEntity } from './block.entity.js';
export { LoginEntity } from './login.entity.js';
export { hashPassword } from './password.js';
export {
  emailOf,
  peopleByIds,
  personByHandle,
  personById,
  provedLogin,
  skillsOfPeople,
} from './people.queries.js';
export { onlySeen } from './seen.queries.js';
export { mayActAgainst, mayDecide } from './people.policy.js';
export { peopleRefusals } from './people.refusals.js';
export {
  foldEmail,
  longest,
  parseEmail,
  parseHandle,
  parseName,
  parsePassword,
  shortestPassword,
} from './person.js';
export { PersonEntity } from './person.entity.js';
export { PersonSkillEntity } from './person-skill.entity.js';
export {
  longestReport,
  longestSuspensionInDays,
  measures,
  parseMessage,
  parseNote,
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
  reportsInState,
  unreadWarnings,
  type UnreadWarning,
} from './reports.queries.js';
export { recogniseSession, recogniseToken } from './recognise.js';
export { sessionLasts } from './session.js';
export { SessionEntity } from './session.entity.js';
export { WarningEntity } from './warning.entity.js';
