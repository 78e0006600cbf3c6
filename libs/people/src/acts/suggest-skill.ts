import { fold, Refusal } from '#kernel';
import { skillNamed } from '#ledger';
import { chronicle, type Act } from '#platform';
import type { Kind } from '#skills';
import { SkillSuggestionEntity } from '../skill-suggestion.entity.js';
import { whoeverSignedIn } from './whoever-signed-in.js';

export interface SuggestedSkill {
  readonly name: string;
  readonly kind: Kind;
  readonly why: string;
}

/** Two who miss the same skill are told of each other: the second is refused as `already_suggested`. */
export async function suggestSkill(
  act: Act,
  { name, kind, why }: SuggestedSkill,
): Promise<SkillSuggestionEntity> {
  const { tx, now } = act;
  const { id: personId } = await whoeverSignedIn(act);
  const known = await skillNamed(tx, name);
  if (known) throw new Refusal('skill_known', { name, skill: known.name, slug: known.slug }, 'name');
  const suggestion = await tx.save(
    tx.create(SkillSuggestionEntity, { personId, name, folded: fold(name), kind, why, createdAt: now }),
  );
  await chronicle(act, {
    what: 'skill_suggested',
    subject: { kind: 'skill_suggestion', id: suggestion.id },
    facts: { kind },
  });
  return suggestion;
}
