import { Refusal } from '#kernel';
import type { Stance } from './stance.js';
import type { Words } from './words.js';

/** How well somebody can do a thing; each level contains those below it. */
export const levels = [1, 2, 3] as const;
export type Level = (typeof levels)[number];

export const levelWords: Readonly<Record<Level, Words>> = {
  1: { en: 'can pair on it', de: 'kann mitpairen' },
  2: { en: 'strong', de: 'stark' },
  3: { en: 'can teach it', de: 'kann es zeigen' },
};

/** Stored with offers and trips, so it stays what it is; the fourth place is free for a level still to come. */
const marksPerSkill = 4;

/** Whoever can do a thing says how well; nobody says how well she wants to learn or would rather not. */
export function parseLevel(stance: Stance, value: number | null): Level | null {
  if (stance !== 'can') {
    if (value !== null) throw new Refusal('only_an_ability_has_a_level', { stance }, 'level');
    return null;
  }
  const level = levels.find(known => known === value);
  if (level === undefined) throw new Refusal('level_unknown', { least: 1, most: levels.length }, 'level');
  return level;
}

/**
 * A level of a skill as matching counts it: one whole number for each step, so that "held well enough" is a
 * plain overlap of two lists. Ability is every step up to the own level; a wish is every step above it.
 */
export function levelMarks(skillNumber: number, upTo: Level, above: Level | 0 = 0): number[] {
  return levels
    .filter(level => level > above && level <= upTo)
    .map(level => skillNumber * marksPerSkill + level - 1);
}

/** Of each skill the lowest step. */
export function lowestMarks(marks: readonly number[]): number[] {
  const lowest = new Map<number, number>();
  for (const mark of marks) {
    const skill = Math.floor(mark / marksPerSkill);
    lowest.set(skill, Math.min(mark, lowest.get(skill) ?? mark));
  }
  return [...lowest.values()];
}
