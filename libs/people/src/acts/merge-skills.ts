import { Refusal } from '#kernel';
import { SkillAliasEntity, SkillEntity, moveToHeir, skillsBySlugs, type SkillHolder } from '#ledger';
import { chronicle, type Act } from '#platform';
import { alterSkillList, giveAliases, skillToAlter } from './alter-skill-list.js';

export interface SkillMerger {
  readonly from: string;
  readonly into: string;
}

/**
 * Two entries turn out to be one skill: everything that used the first uses the second from now on, whose names grow by
 * those of the first. The first keeps its row, so that its address leads on. There is never a chain to walk: whatever
 * was merged into the first before is merged into the second now.
 */
export async function mergeSkills(
  act: Act,
  { from, into }: SkillMerger,
  holders: readonly SkillHolder[],
): Promise<SkillEntity> {
  const { tx } = act;
  await alterSkillList(act);
  const gone = await skillToAlter(tx, from, 'from');
  const [heir] = await skillsBySlugs(tx, [into], 'into');
  if (heir!.id === gone.id) throw new Refusal('skill_cannot_succeed_itself', { skill: gone.name }, 'into');
  // Whoever is just writing one of them down is done first; whoever comes later finds only the second.
  await tx.query('select from skill where id = any($1) order by id for update', [[gone.id, heir!.id]]);
  for (const holder of holders) await moveToHeir(tx, holder, gone.id, heir!.id);
  await tx.update(SkillAliasEntity, { skillId: gone.id }, { skillId: heir!.id });
  await giveAliases(tx, heir!, [gone.name, gone.nameDe ?? '']);
  await tx.update(SkillEntity, { mergedInto: gone.id }, { mergedInto: heir!.id });
  await tx.update(SkillEntity, { id: gone.id }, { state: 'merged', mergedInto: heir!.id });
  if (gone.isCommon) await tx.update(SkillEntity, { id: heir!.id }, { isCommon: true });
  await chronicle(act, {
    what: 'skills_merged',
    subject: { kind: 'skill', id: heir!.id },
    facts: { from: gone.slug, into: heir!.slug },
  });
  return heir!;
}
