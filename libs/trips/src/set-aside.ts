import { parseStory } from '#people';
import { Refusal } from '#kernel';

/** Why a match is not for somebody. */
export const asideReasons = ['skills', 'place', 'weeks', 'company', 'person', 'other'] as const;
export type AsideReason = (typeof asideReasons)[number];

export const longestAsideWords = 500;

/** What she says beside the reason; kept for her alone. */
export function parseAsideWords(text: string): string {
  const words = parseStory(text) ?? '';
  if (words.length > longestAsideWords) throw new Refusal('too_long', { most: longestAsideWords }, 'words');
  return words;
}
