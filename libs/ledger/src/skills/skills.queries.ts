import { searchSkills, skillsCalled } from '#skills';
import { type EntityManager, In } from 'typeorm';
import { listedSkills } from './listed-skills.js';
import { SkillEntity } from './skill.entity.js';

/** What somebody may mean who has typed so far, best first. */
export async function findSkills(db: EntityManager, text: string, limit: number): Promise<SkillEntity[]> {
  return searchSkills(await listedSkills(db), text, limit).map(({ row }) => row);
}

/**
 * The skills with these slugs, each once, in the order of asking. A name, an alias and the slug of a skill that
 * was merged are understood too; what nobody knows is refused with the nearest that are known.
 */
export async function skillsBySlugs(
  db: EntityManager,
  slugs: readonly string[],
  field = 'skill',
): Promise<SkillEntity[]> {
  return skillsCalled(await listedSkills(db), slugs, field).map(({ row }) => row);
}

/** Whatever became of them: a skill that can no longer be chosen still has its name where it was chosen before. */
export function skillsByIds(db: EntityManager, ids: readonly string[]): Promise<SkillEntity[]> {
  return db.findBy(SkillEntity, { id: In(ids) });
}
