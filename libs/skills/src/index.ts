export { type Catalogue, catalogueOf, skillCalled, spellingsOf } from './catalogue.js';
export { type Kind, kinds, kindWords, parseKind } from './kind.js';
export { type Level, levelMarks, levels, levelWords, lowestMarks, parseLevel } from './level.js';
export { shippedSkills } from './list/shipped-skills.js';
export { nearestSkills, searchSkills, skillsCalled } from './search.js';
export { parseSkillName, type Skill, skillName, slugOfSkill } from './skill.js';
export { parseStance, type Stance, stances, stanceWords } from './stance.js';
export { usualPractices } from './usual-practices.js';
export type { Words } from './words.js';
