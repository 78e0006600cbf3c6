import { chronicle, type Act } from '#platform';
import { SkillSuggestionEntity } from '../skill-suggestion.entity.js';
import { openSuggestion } from './alter-skill-list.js';
import { whoeverIsAdmin } from './whoever-is-admin.js';

export async function declineSkill(
  act: Act,
  suggestionId: string,
  answer: string | null,
): Promise<SkillSuggestionEntity> {
  const { tx, now } = act;
  const admin = await whoeverIsAdmin(act);
  const suggestion = await openSuggestion(tx, suggestionId);
  const decided = await tx.save(SkillSuggestionEntity, {
    ...suggestion,
    state: 'declined' as const,
    answer,
    decidedBy: admin.id,
    decidedAt: now,
  });
  await chronicle(act, {
    what: 'skill_declined',
    subject: { kind: 'skill_suggestion', id: suggestion.id },
  });
  return decided;
}
