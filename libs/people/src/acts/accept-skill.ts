import { SkillEntity, type SkillEntity as Skill } from '#ledger';
import { chronicle, type Act } from '#platform';
import { slugOfSkill, type Kind } from '#skills';
import { SkillSuggestionEntity } from '../skill-suggestion.entity.js';
import { alterSkillList, expectFree, giveAliases, openSuggestion } from './alter-skill-list.js';

export interface AcceptedSkill {
  readonly name: string;
  readonly nameDe: string | null;
  readonly kind: Kind;
  readonly aliases: readonly string[];
}

/** The list takes it, in the words of the admin; what was called so once and retired is listed again. */
export async function acceptSkill(
  act: Act,
  suggestionId: string,
  { name, nameDe, kind, aliases }: AcceptedSkill,
): Promise<Skill> {
  const { tx, now } = act;
  const admin = await alterSkillList(act);
  const suggestion = await openSuggestion(tx, suggestionId);
  await expectFree(tx, name, null, 'name');
  if (nameDe !== null) await expectFree(tx, nameDe, null, 'nameDe');
  for (const alias of aliases) await expectFree(tx, alias, null, 'aliases');
  const slug = slugOfSkill(name);
  const retired =
    (await tx.findOneBy(SkillEntity, { name, state: 'retired' })) ??
    (await tx.findOneBy(SkillEntity, { slug, state: 'retired' }));
  const skill = await tx.save(
    tx.create(SkillEntity, { slug, ...retired, name, nameDe, kind, state: 'listed' }),
  );
  const asSuggested = suggestion.name === name ? [] : [suggestion.name];
  await giveAliases(tx, skill, [...aliases, ...asSuggested]);
  await tx.update(
    SkillSuggestionEntity,
    { id: suggestion.id },
    { state: 'accepted', skillId: skill.id, decidedBy: admin.id, decidedAt: now },
  );
  await chronicle(act, {
    what: 'skill_accepted',
    subject: { kind: 'skill', id: skill.id },
    facts: { skill: skill.slug, suggestion: suggestion.id },
  });
  return skill;
}
