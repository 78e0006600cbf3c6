import { fold } from '#kernel';
import { SkillAliasEntity, SkillEntity } from '#ledger';
import { chronicle, type Act } from '#platform';
import type { Kind } from '#skills';
import { In } from 'typeorm';
import { alterSkillList, expectFree, giveAliases, skillToAlter } from './alter-skill-list.js';

export interface SkillNames {
  readonly name: string;
  /** What is not said stays. */
  readonly nameDe?: string | null;
  readonly kind?: Kind;
}

/**
 * Its address stays what it was, because links and exports hold it, and its old names go on being understood. An alias
 * that became a name is none any more.
 */
export async function renameSkill(act: Act, slug: string, wish: SkillNames): Promise<SkillEntity> {
  const { tx } = act;
  await alterSkillList(act);
  const skill = await skillToAlter(tx, slug);
  const { name, nameDe, kind } = { ...skill, ...wish };
  if (skill.name === name && skill.nameDe === nameDe && skill.kind === kind) return skill;
  await expectFree(tx, name, skill, 'name');
  if (nameDe !== null) await expectFree(tx, nameDe, skill, 'nameDe');
  const names = [name, nameDe ?? ''].map(fold);
  await tx.delete(SkillAliasEntity, { skillId: skill.id, folded: In(names) });
  await tx.update(SkillEntity, { id: skill.id }, { name, nameDe, kind });
  const renamed = { ...skill, name, nameDe, kind };
  await giveAliases(tx, renamed, [skill.name, skill.nameDe ?? '']);
  await chronicle(act, {
    what: 'skill_renamed',
    subject: { kind: 'skill', id: skill.id },
    facts: { skill: skill.slug },
  });
  return renamed;
}
