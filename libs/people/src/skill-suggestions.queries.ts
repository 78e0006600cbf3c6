import { stranger } from '#kernel';
import type { EntityManager } from '#platform';
import { MoreThan, LessThan } from 'typeorm';
import { PersonSkillEntity } from './person-skill.entity.js';
import { onlySeen, onlyShown } from './seen.queries.js';
import { SkillSuggestionEntity, type SuggestionState } from './skill-suggestion.entity.js';

export interface SuggestionPage {
  readonly limit: number;
  /** The id that the page comes after; ids grow with time. */
  readonly after: string | null;
}

/** What she suggested, the newest first. */
export function suggestionsOf(
  db: EntityManager,
  personId: string,
  { limit, after }: SuggestionPage,
): Promise<SkillSuggestionEntity[]> {
  const where = { personId, ...(after !== null && { id: LessThan(after) }) };
  return db.find(SkillSuggestionEntity, { where, order: { id: 'desc' }, take: limit });
}

/** Whoever waits longest comes first; of what is decided, the newest. */
export function suggestionsIn(
  db: EntityManager,
  state: SuggestionState,
  { limit, after }: SuggestionPage,
): Promise<SkillSuggestionEntity[]> {
  const isQueue = state === 'open';
  const where = { state, ...(after !== null && { id: isQueue ? MoreThan(after) : LessThan(after) }) };
  return db.find(SkillSuggestionEntity, { where, order: { id: isQueue ? 'asc' : 'desc' }, take: limit });
}

export function suggestionById(db: EntityManager, id: string): Promise<SkillSuggestionEntity | null> {
  return db.findOneBy(SkillSuggestionEntity, { id });
}

export interface SkillPeople {
  readonly skillId: string;
  readonly can: number;
  readonly learn: number;
}

/** How many people can a skill or want to learn it: those only whom everybody sees. */
export async function peopleWithSkills(
  db: EntityManager,
  skillIds: readonly string[],
): Promise<SkillPeople[]> {
  const query = db
    .createQueryBuilder(PersonSkillEntity, 'held')
    .select('held.skill_id', 'skillId')
    .addSelect(`count(*) filter (where held.stance = 'can')::int`, 'can')
    .addSelect(`count(*) filter (where held.stance = 'learn')::int`, 'learn')
    .where('held.skill_id = any(:skillIds)', { skillIds })
    .groupBy('held.skill_id');
  onlyShown(query, 'held.person_id', 'skills', stranger);
  return onlySeen(query, 'held.person_id', stranger).getRawMany<SkillPeople>();
}
