import { Refusal } from '#kernel';
import type { Words } from './words.js';

/** What a person says about a skill; only `can` has a level. */
export const stances = ['can', 'learn', 'avoid'] as const;
export type Stance = (typeof stances)[number];

export const stanceWords: Readonly<Record<Stance, Words>> = {
  can: { en: 'can', de: 'kann' },
  learn: { en: 'wants to learn', de: 'will lernen' },
  avoid: { en: 'would rather not', de: 'lieber nicht' },
};

export function parseStance(text: string): Stance {
  const stance = stances.find(known => known === text);
  if (stance === undefined) throw new Refusal('stance_unknown', { stance: text, known: stances }, 'stance');
  return stance;
}
