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
export { dropSkill } from './acts/drop-skill.js';
export { setSkill, type SkillClaim } from './acts/set-skill.js';
export { signIn } from './acts/sign-in.js';
export { signOut } from './acts/sign-out.js';
export { signUp, type SignUp } from './acts/sign-up.js';
export { sweepSessions } from './acts/sweep-sessions.js';
export { AccessTokenEntity } from './access-token.entity.js';
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
export { recogniseSession, recogniseToken } from './recognise.js';
export { sessionLasts } from './session.js';
export { SessionEntity } from './session.entity.js';
