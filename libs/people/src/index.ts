export { changeProfile, type ProfileChange } from './acts/change-profile.js';
export { dropSkill } from './acts/drop-skill.js';
export { endOtherSessions } from './acts/end-other-sessions.js';
export { endSession } from './acts/end-session.js';
export { makeToken, type TokenWish } from './acts/make-token.js';
export { revokeToken } from './acts/revoke-token.js';
export { setSkill, type SkillClaim } from './acts/set-skill.js';
export { signIn } from './acts/sign-in.js';
export { signOut } from './acts/sign-out.js';
export { signUp, type SignUp } from './acts/sign-up.js';
export { sweepSessions } from './acts/sweep-sessions.js';
export { sweepTokens } from './acts/sweep-tokens.js';
export { longestTokenName, parseExpiry, parseScopes, parseTokenName } from './access-token.js';
export { AccessTokenEntity } from './access-token.entity.js';
export { BlockEntity } from './block.entity.js';
export { deviceOf, type Device } from './device.js';
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
export { sessionsOf, tokensOf } from './sessions.queries.js';
export { sessionLasts } from './session.js';
export { SessionEntity } from './session.entity.js';
