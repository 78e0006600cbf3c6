export { acceptSkill, type AcceptedSkill } from './acts/accept-skill.js';
export { addSkillAlias } from './acts/add-skill-alias.js';
export { parseAliases } from './acts/alter-skill-list.js';
export { declineSkill } from './acts/decline-skill.js';
export { dropSkillAlias } from './acts/drop-skill-alias.js';
export { joinSkill } from './acts/join-skill.js';
export { mergeSkills, type SkillMerger } from './acts/merge-skills.js';
export { renameSkill, type SkillNames } from './acts/rename-skill.js';
export { relistSkill, retireSkill } from './acts/retire-skill.js';
export { suggestSkill, type SuggestedSkill } from './acts/suggest-skill.js';
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
export { peopleSkillHolders } from './skill-holders.js';
export { SkillSuggestionEntity, suggestionStates, type SuggestionState } from './skill-suggestion.entity.js';
export {
  peopleWithSkills,
  suggestionById,
  suggestionsIn,
  suggestionsOf,
  type SkillPeople,
} from './skill-suggestions.queries.js';
export { SessionEntity } from './session.entity.js';
