import { fold, Refusal } from '#kernel';
import type { Kind } from './kind.js';

export interface Skill {
  /** Unique and lasting: the skill's place in addresses and exports. */
  readonly slug: string;
  readonly name: string;
  /** Only where Germans say it differently. */
  readonly nameDe: string | null;
  readonly kind: Kind;
  /** Well known everywhere, so it is shown first among equally good finds. */
  readonly isCommon: boolean;
  readonly aliases: readonly string[];
}

const spokenSigns: readonly (readonly [RegExp, string])[] = [
  [/\+/g, ' plus '],
  [/#/g, ' sharp '],
  [/\*/g, ' star '],
  [/&/g, ' and '],
  // Only a leading dot belongs to a name (.NET); an inner one just parts it (Node.js).
  [/(^|\s)\.(?=[a-z0-9])/g, '$1dot'],
];

/** The address of a skill is spoken from its name alone, so the same name has the same address everywhere. */
export function slugOfSkill(name: string): string {
  const spoken = spokenSigns.reduce((text, [sign, word]) => text.replace(sign, word), name.toLowerCase());
  const slug = fold(spoken)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (slug === '') throw new Refusal('skill_name_unreadable', { name }, 'name');
  return slug;
}

const longestName = 80;

/** A name that the list can take: it is seen, it is not endless, and an address can be made of it. */
export function parseSkillName(text: string, field = 'name'): string {
  const name = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (name.length > longestName) throw new Refusal('too_long', { most: longestName }, field);
  if (fold(name) === '') throw new Refusal('skill_name_unreadable', { name }, field);
  slugOfSkill(name);
  return name;
}

export function skillName(skill: Pick<Skill, 'name' | 'nameDe'>, language: 'en' | 'de'): string {
  return language === 'de' ? (skill.nameDe ?? skill.name) : skill.name;
}
