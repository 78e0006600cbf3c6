export { catalogueOf, skillCalled, spellingsOf, type Catalogue } from './catalogue.js';
export { kinds, kindWords, type Kind } from './kind.js';
export { levelMarks, levels, levelWords, parseLevel, type Level } from './level.js';
export { shippedSkills } from './list/shipped-skills.js';
export { nearestSkills, searchSkills, skillsCalled } from './search.js';
export { skillName, slugOfSkill, type Skill } from './skill.js';
export { parseStance, stances, stanceWords, type Stance } from './stance.js';
export { usualPractices } from './usual-practices.js';
export type { Words } from './words.js';
