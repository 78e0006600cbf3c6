import { type Catalogue, catalogueOf, type Skill } from '#skills';
import type { EntityManager } from 'typeorm';
import { SkillEntity } from './skill.entity.js';

/** A skill that can be chosen, as searching wants it. */
export interface ListedSkill extends Skill {
  readonly row: SkillEntity;
}

interface StoredSkill {
  readonly row: SkillEntity;
  readonly aliases: readonly string[];
}

export interface SkillList {
  /** Which of its editions this is. */
  readonly edition: string;
  readonly catalogue: Catalogue<ListedSkill>;
}

/** The list as this process last read it. No two editions are alike, not even in two databases. */
let lastRead: SkillList | undefined;

/** Asks first which edition is the present one, so that no process ever searches in an old list. */
export async function listedSkills(db: EntityManager): Promise<Catalogue<ListedSkill>> {
  const [present] = await db.query<{ edition: string }[]>('select edition from skill_catalogue');
  if (lastRead === undefined || lastRead.edition !== present?.edition) lastRead = await readEdition(db);
  return lastRead.catalogue;
}

/**
 * The list as this process read it last, which may be an old one by now: for whoever hears with her answer which edition
 * is the present one, and then asks again with that.
 */
export async function skillsLastRead(db: EntityManager): Promise<SkillList> {
  return lastRead ?? skillsNow(db);
}

/** The present list, whatever it takes. */
export async function skillsNow(db: EntityManager): Promise<SkillList> {
  const catalogue = await listedSkills(db);
  return lastRead?.catalogue === catalogue ? lastRead : skillsNow(db);
}

/** One statement, hence one moment: the edition and the list that belongs to it. */
async function readEdition(db: EntityManager): Promise<SkillList> {
  const [stored] = await db.query<[{ edition: string; skills: [SkillEntity, string[]][] }]>(`
    select edition, (
      select coalesce(json_agg(json_build_array(
        json_build_object(
          'id', id, 'number', number, 'slug', slug, 'name', name, 'nameDe', name_de, 'kind', kind,
          'isCommon', is_common, 'state', state, 'mergedInto', merged_into),
        coalesce(aliases, '[]'))), '[]')
      from skill
      left join (select skill_id, json_agg(alias order by folded) as aliases from skill_alias group by skill_id) alias
        on skill_id = id
      where state <> 'retired'
    ) as skills
    from skill_catalogue`);
  const skills = stored.skills.map(([columns, aliases]) => ({
    row: Object.assign(new SkillEntity(), columns),
    aliases,
  }));
  return { edition: stored.edition, catalogue: catalogueOf(choosable(skills)) };
}

/** What was merged into a skill goes on being a name for it; its old address too. */
function choosable(stored: readonly StoredSkill[]): ListedSkill[] {
  const byId = new Map(stored.map(skill => [skill.row.id, skill]));
  const called = Map.groupBy(stored, skill => successorOf(skill, byId));
  return stored
    .filter(({ row }) => row.state === 'listed')
    .map(({ row, aliases }) => {
      const predecessors = (called.get(row.id) ?? []).filter(skill => skill.row !== row);
      return {
        slug: row.slug,
        name: row.name,
        nameDe: row.nameDe,
        kind: row.kind,
        isCommon: row.isCommon,
        aliases: [...aliases, ...predecessors.flatMap(namesOf)],
        // Everybody who searches gets this very row, so nobody may change it.
        row: Object.freeze(row),
      };
    });
}

function successorOf(skill: StoredSkill, byId: ReadonlyMap<string, StoredSkill>): string | undefined {
  const passed = new Set<StoredSkill>();
  let last: StoredSkill | undefined = skill;
  while (last !== undefined && last.row.mergedInto !== null && !passed.has(last)) {
    passed.add(last);
    last = byId.get(last.row.mergedInto);
  }
  return last?.row.id;
}

function namesOf({ row, aliases }: StoredSkill): string[] {
  return [row.slug, row.name, ...(row.nameDe === null ? [] : [row.nameDe]), ...aliases];
}
