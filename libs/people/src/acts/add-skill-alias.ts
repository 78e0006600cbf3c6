import type { SkillEntity } from '#ledger';
import { chronicle, type Act } from '#platform';
import { alterSkillList, expectFree, giveAliases, skillToAlter } from './alter-skill-list.js';

export async function addSkillAlias(act: Act, slug: string, alias: string): Promise<SkillEntity> {
  const { tx } = act;
  await alterSkillList(act);
  const skill = await skillToAlter(tx, slug);
  const isCalledSo = await expectFree(tx, alias, skill, 'alias');
  if (!isCalledSo && (await giveAliases(tx, skill, [alias])) > 0) {
    await chronicle(act, {
      what: 'skill_alias_added',
      subject: { kind: 'skill', id: skill.id },
      facts: { skill: skill.slug },
    });
  }
  return skill;
}
