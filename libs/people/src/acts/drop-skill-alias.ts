import { fold } from '#kernel';
import { SkillAliasEntity, type SkillEntity } from '#ledger';
import { chronicle, type Act } from '#platform';
import { alterSkillList, skillToAlter } from './alter-skill-list.js';

/** Taking away what it was never called is no mistake, and nothing that happened. */
export async function dropSkillAlias(act: Act, slug: string, alias: string): Promise<SkillEntity> {
  const { tx } = act;
  await alterSkillList(act);
  const skill = await skillToAlter(tx, slug);
  const { affected } = await tx.delete(SkillAliasEntity, { skillId: skill.id, folded: fold(alias) });
  if (affected) {
    await chronicle(act, {
      what: 'skill_alias_dropped',
      subject: { kind: 'skill', id: skill.id },
      facts: { skill: skill.slug },
    });
  }
  return skill;
}
