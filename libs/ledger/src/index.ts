export { dumpSchema } from './dump-schema.js';
export { migrate } from './migrate.js';
export { migrations } from './migrations/index.js';
export { gazetteerIsLoaded, loadGazetteer, TEST_PLACES } from './places/load-gazetteer.js';
export { PlaceEntity } from './places/place.entity.js';
export { labelOf, stateName, townName } from './places/place.labels.js';
export { findPlaces, placeAsFound, placeOf, placesByIds, type PlaceSearch } from './places/places.queries.js';
export { people as toldPeople } from './season/people.data.js';
export { emailOfTold, seasonPassword } from './season/season.data.js';
export { hasToldSeason, tellSeason } from './season/tell-season.js';
export { type SkillList, skillsLastRead, skillsNow } from './skills/listed-skills.js';
export { loadSkills } from './skills/load-skills.js';
export { SkillAliasEntity } from './skills/skill-alias.entity.js';
export { moveToHeir, type SkillHolder } from './skills/skill-holder.js';
export { SkillEntity } from './skills/skill.entity.js';
export {
  aliasesOfSkills,
  findSkills,
  retiredSkills,
  type Shelf,
  shelves,
  skillAt,
  skillNamed,
  skillsAt,
  skillsByIds,
  skillsBySlugs,
  skillsOnShelf,
  skillsToHold,
} from './skills/skills.queries.js';
