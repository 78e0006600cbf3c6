import { Refusal } from '#kernel';
import { SkillEntity, skillsToHold } from '#ledger';
import type { Fluency } from '#people';
import type { Act } from '#platform';
import { In } from 'typeorm';
import { mostOfferLanguages, mostOfferPractices, mostOfferSkills } from '../offer.js';
import type { OfferSkillWish } from '../offer-details.js';
import { OfferLanguageEntity } from '../offer-language.entity.js';
import { OfferPracticeEntity } from '../offer-practice.entity.js';
import { OfferSkillEntity } from '../offer-skill.entity.js';

/** Slugs; what is dropped may be retired by now. */
export async function changeOfferSkills(
  { tx }: Act,
  offerId: string,
  set: readonly OfferSkillWish[],
  drop: readonly Omit<OfferSkillWish, 'level'>[],
): Promise<void> {
  const gone = await idsOf(tx, drop);
  for (const { slug, way } of drop) {
    const skillId = gone.get(slug);
    if (skillId !== undefined) await tx.delete(OfferSkillEntity, { offerId, skillId, way });
  }
  if (set.length === 0) return;
  refuseMoreThan(mostOfferSkills, set.length, 'skill');
  for (const { slug, way, level } of set) {
    const [skill] = await skillsToHold(tx, [slug]);
    const row = { offerId, skillId: skill!.id, way, level };
    await tx.upsert(OfferSkillEntity, row, ['offerId', 'skillId', 'way']);
  }
  refuseMoreThan(mostOfferSkills, await tx.countBy(OfferSkillEntity, { offerId }), 'skill');
}

export async function changeOfferPractices(
  { tx }: Act,
  offerId: string,
  add: readonly string[],
  drop: readonly string[],
): Promise<void> {
  const gone = await idsOf(
    tx,
    drop.map(slug => ({ slug })),
  );
  if (gone.size > 0) await tx.delete(OfferPracticeEntity, { offerId, skillId: In([...gone.values()]) });
  if (add.length === 0) return;
  const skills = await skillsToHold(tx, add, 'practice');
  const other = skills.find(({ kind }) => kind !== 'practice');
  if (other) throw new Refusal('not_a_practice', { skill: other.slug }, 'practice');
  const rows = skills.map(({ id }) => ({ offerId, skillId: id }));
  await tx.upsert(OfferPracticeEntity, rows, {
    conflictPaths: ['offerId', 'skillId'],
    skipUpdateIfNoValuesChanged: true,
  });
  refuseMoreThan(mostOfferPractices, await tx.countBy(OfferPracticeEntity, { offerId }), 'practice');
}

export async function changeOfferLanguages(
  { tx }: Act,
  offerId: string,
  set: readonly { readonly language: string; readonly fluency: Fluency }[],
  drop: readonly string[],
): Promise<void> {
  if (drop.length > 0) await tx.delete(OfferLanguageEntity, { offerId, language: In([...drop]) });
  for (const { language, fluency } of set) {
    await tx.upsert(OfferLanguageEntity, { offerId, language, fluency }, ['offerId', 'language']);
  }
  refuseMoreThan(mostOfferLanguages, await tx.countBy(OfferLanguageEntity, { offerId }), 'language');
}

async function idsOf(
  tx: Act['tx'],
  named: readonly { readonly slug: string }[],
): Promise<Map<string, string>> {
  if (named.length === 0) return new Map();
  const slugs = named.map(({ slug }) => slug);
  const skills = await tx.find(SkillEntity, { select: { id: true, slug: true }, where: { slug: In(slugs) } });
  return new Map(skills.map(({ id, slug }) => [slug, id]));
}

function refuseMoreThan(most: number, count: number, field: string): void {
  if (count > most) throw new Refusal('too_many_entries', { most }, field);
}
