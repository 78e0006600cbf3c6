import { Refusal, fold, isUuid } from '#kernel';
import { SkillEntity, skillAt, skillNamed, skillsBySlugs } from '#ledger';
import type { Act } from '#platform';
import { parseSkillName } from '#skills';
import type { PersonEntity } from '../person.entity.js';
import { SkillSuggestionEntity } from '../skill-suggestion.entity.js';
import { whoeverIsAdmin } from './whoever-is-admin.js';

type Tx = Act['tx'];

/** One admin, or one start that loads the list, after the other: so what an act has looked up stays true until its end. */
export async function alterSkillList(act: Act): Promise<PersonEntity> {
  const admin = await whoeverIsAdmin(act);
  await act.tx.query('lock table skill in share row exclusive mode');
  return admin;
}

/** The entry at this address, listed or retired; one that was merged is no longer there to be changed. */
export async function skillToAlter(tx: Tx, slug: string, field = 'skill'): Promise<SkillEntity> {
  const skill = await skillAt(tx, slug);
  if (skill === null) return (await skillsBySlugs(tx, [slug], field))[0]!;
  if (skill.mergedInto !== null) {
    const heir = await tx.findOneByOrFail(SkillEntity, { id: skill.mergedInto });
    throw new Refusal('skill_merged_already', { skill: skill.name, into: heir.name }, field);
  }
  return skill;
}

/** Refuses a name that is another skill's already, in whatever spelling; says whether it is the owner's own. */
export async function expectFree(
  tx: Tx,
  name: string,
  owner: SkillEntity | null,
  field: string,
): Promise<boolean> {
  const known = await skillNamed(tx, name);
  if (known !== null && known.id !== owner?.id) {
    throw new Refusal('skill_known', { name, skill: known.name, slug: known.slug }, field);
  }
  return known !== null;
}

/**
 * Adds the names that no other skill answers to; a retired one gives up its own, because nobody finds it any more.
 * Answers how many were new.
 */
export async function giveAliases(tx: Tx, skill: SkillEntity, names: readonly string[]): Promise<number> {
  const own = [skill.name, skill.nameDe ?? ''].map(fold);
  const aliases = new Map(names.map(alias => [fold(alias), alias]));
  for (const folded of ['', ...own]) aliases.delete(folded);
  const given = await tx.query<unknown[]>(
    `insert into skill_alias as known (folded, alias, skill_id)
     select folded, alias, $3 from unnest($1::text[], $2::text[]) given (folded, alias) order by folded
     on conflict (folded) do update set alias = excluded.alias, skill_id = excluded.skill_id
       where known.skill_id <> excluded.skill_id
         and (select state from skill where id = known.skill_id) = 'retired'
     returning folded`,
    [[...aliases.keys()], [...aliases.values()], skill.id],
  );
  return given.length;
}

/** What an admin typed as aliases, each once. */
export function parseAliases(texts: readonly string[], field = 'aliases'): string[] {
  const names = texts.filter(text => text.trim() !== '').map(text => parseSkillName(text, field));
  return [...new Map(names.map(name => [fold(name), name])).values()];
}

/** Locked, so that two admins do not decide it twice. */
export async function openSuggestion(tx: Tx, id: string): Promise<SkillSuggestionEntity> {
  const suggestion = isUuid(id)
    ? await tx.findOne(SkillSuggestionEntity, { where: { id }, lock: { mode: 'pessimistic_write' } })
    : null;
  if (suggestion === null) throw new Refusal('not_found', {}, 'suggestion');
  if (suggestion.state !== 'open')
    throw new Refusal('suggestion_decided', { state: suggestion.state }, 'suggestion');
  return suggestion;
}
