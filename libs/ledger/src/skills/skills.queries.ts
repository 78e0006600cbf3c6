import { type Kind, kinds, searchSkills, skillCalled, skillsCalled } from '#skills';
import { type EntityManager, In } from 'typeorm';
import { listedSkills } from './listed-skills.js';
import { SkillAliasEntity } from './skill-alias.entity.js';
import { SkillEntity } from './skill.entity.js';

const mostFound = 10_000;

/** What somebody may mean who has typed so far, best first; on one shelf of the list or on all. */
export async function findSkills(
  db: EntityManager,
  text: string,
  limit: number,
  kind?: Kind,
): Promise<SkillEntity[]> {
  const found = searchSkills(await listedSkills(db), text, kind ? mostFound : limit).map(({ row }) => row);
  return kind ? found.filter(row => row.kind === kind).slice(0, limit) : found;
}

/** All that can be chosen, on one shelf or on all, in the order of their addresses. */
export async function skillsOnShelf(db: EntityManager, kind?: Kind): Promise<SkillEntity[]> {
  const { skills } = await listedSkills(db);
  return skills.filter(skill => !kind || skill.kind === kind).map(({ row }) => row);
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

/** The same, for whoever writes them down: until her transaction ends, no admin can merge them away. */
export async function skillsToHold(
  db: EntityManager,
  slugs: readonly string[],
  field = 'skill',
): Promise<SkillEntity[]> {
  for (;;) {
    const skills = await skillsBySlugs(db, slugs, field);
    const held = await db.query<unknown[]>(
      `select from skill where id = any($1) and state = 'listed' order by id for key share`,
      [skills.map(({ id }) => id)],
    );
    // One that was merged in this very moment: the list knows by now where it lives on.
    if (held.length === skills.length) return skills;
  }
}

/** The skill that goes by this name, alias or slug, in whatever spelling. */
export async function skillNamed(db: EntityManager, text: string): Promise<SkillEntity | null> {
  return skillCalled(await listedSkills(db), text)?.row ?? null;
}

/** The entry with this very slug, whatever became of it. */
export function skillAt(db: EntityManager, slug: string): Promise<SkillEntity | null> {
  return db.findOneBy(SkillEntity, { slug });
}

/** The same for several. */
export function skillsAt(db: EntityManager, slugs: readonly string[]): Promise<SkillEntity[]> {
  return db.findBy(SkillEntity, { slug: In(slugs) });
}

/** Whatever became of them: a skill that can no longer be chosen still has its name where it was chosen before. */
export function skillsByIds(db: EntityManager, ids: readonly string[]): Promise<SkillEntity[]> {
  return db.findBy(SkillEntity, { id: In(ids) });
}

export function aliasesOfSkills(db: EntityManager, ids: readonly string[]): Promise<SkillAliasEntity[]> {
  return db.find(SkillAliasEntity, { where: { skillId: In(ids) }, order: { folded: 'asc' } });
}

export interface Shelf {
  readonly kind: Kind;
  readonly count: number;
}

/** How many skills of each kind can be chosen, in the order that readers are shown. */
export async function shelves(db: EntityManager): Promise<Shelf[]> {
  const { skills } = await listedSkills(db);
  const byKind = Map.groupBy(skills, ({ kind }) => kind);
  return kinds.map(kind => ({ kind, count: byKind.get(kind)?.length ?? 0 }));
}

/** What an admin took out of the list, by name. */
export function retiredSkills(
  db: EntityManager,
  page: { readonly limit: number; readonly skip: number },
): Promise<SkillEntity[]> {
  return db.find(SkillEntity, {
    where: { state: 'retired' },
    order: { name: 'asc', id: 'asc' },
    take: page.limit,
    skip: page.skip,
  });
}
