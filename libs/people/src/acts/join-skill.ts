import { skillsBySlugs, type SkillEntity } from '#ledger';
import { chronicle, type Act } from '#platform';
import { SkillSuggestionEntity } from '../skill-suggestion.entity.js';
import { alterSkillList, giveAliases, openSuggestion } from './alter-skill-list.js';

/** The list has it already, under another name: now under this one too. */
export async function joinSkill(act: Act, suggestionId: string, slug: string): Promise<SkillEntity> {
  const { tx, now } = act;
  const admin = await alterSkillList(act);
  const suggestion = await openSuggestion(tx, suggestionId);
  const [skill] = await skillsBySlugs(tx, [slug]);
  await giveAliases(tx, skill!, [suggestion.name]);
  await tx.update(
    SkillSuggestionEntity,
    { id: suggestion.id },
    { state: 'merged', skillId: skill!.id, decidedBy: admin.id, decidedAt: now },
  );
  await chronicle(act, {
    what: 'skill_joined',
    subject: { kind: 'skill', id: skill!.id },
    facts: { skill: skill!.slug, suggestion: suggestion.id },
  });
  return skill!;
}
