import { SkillEntity } from '#ledger';
import { chronicle, type Act } from '#platform';
import { alterSkillList, expectFree, skillToAlter } from './alter-skill-list.js';

/** Nobody can choose it any more; whoever has it keeps it. */
export function retireSkill(act: Act, slug: string): Promise<SkillEntity> {
  return putInState(act, slug, 'retired');
}

export function relistSkill(act: Act, slug: string): Promise<SkillEntity> {
  return putInState(act, slug, 'listed');
}

async function putInState(act: Act, slug: string, state: 'listed' | 'retired'): Promise<SkillEntity> {
  const { tx } = act;
  await alterSkillList(act);
  const skill = await skillToAlter(tx, slug);
  if (skill.state === state) return skill;
  if (state === 'listed') await expectFree(tx, skill.name, skill, 'skill');
  await tx.update(SkillEntity, { id: skill.id }, { state });
  await chronicle(act, {
    what: state === 'retired' ? 'skill_retired' : 'skill_relisted',
    subject: { kind: 'skill', id: skill.id },
    facts: { skill: skill.slug },
  });
  return { ...skill, state };
}
