export { blockPerson } from './acts/block-person.js';
export { changePrivacy, type PrivacyChange } from './acts/change-privacy.js';
export { changeProfile, type ProfileChange } from './acts/change-profile.js';
export { dropSkill } from './acts/drop-skill.js';
export { mutePerson } from './acts/mute-person.js';
export { setSkill, type SkillClaim } from './acts/set-skill.js';
export { signIn } from './acts/sign-in.js';
export { signOut } from './acts/sign-out.js';
export { signUp, type SignUp } from './acts/sign-up.js';
export { sweepSessions } from './acts/sweep-sessions.js';
export { unblockPerson } from './acts/unblock-person.js';
export { unmutePerson } from './acts/unmute-person.js';
export { AccessTokenEntity } from './access-token.entity.js';
export { BlockEntity } from './block.entity.js';
export {
  blockedAmong,
  blocksOf,
  mutedAmong,
  mutesOf,
  type DistancePage,
  type DistancePosition,
} from './distance.queries.js';
export { HandleClaimEntity } from './handle-claim.entity.js';
export { LoginEntity } from './login.entity.js';
export { MuteEntity } from './mute.entity.js';
export { hashPassword } from './password.js';
export {
  audiencesOfPeople,
  emailOf,
  peopleByIds,
  personByHandle,
  personById,
  provedAddressesOf,
  provedLogin,
  skillsOfPeople,
} from './people.queries.js';
export { maySeePart, seesAllOf } from './people.policy.js';
export { allCircles, circleOf, type Chosen, type Circle, type Part } from './privacy.js';
export { onlySeen, onlySeenInLists, onlyShown } from './seen.queries.js';
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
export { PersonAudienceEntity } from './person-audience.entity.js';
export { PersonEntity } from './person.entity.js';
export { PersonSkillEntity } from './person-skill.entity.js';
export { recogniseSession, recogniseToken } from './recognise.js';
export { sessionLasts } from './session.js';
export { SessionEntity } from './session.entity.js';
