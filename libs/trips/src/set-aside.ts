import { parseStory } from '#people';
import { Refusal } from '#kernel';

/** Why a match is not for somebody. */
export const asideReasons = ['skills', 'place', 'weeks', 'company', 'person', 'other'] as const;
export type AsideReason = (typeof asideReasons)[number];

export const longestAsideWords = 500;

/** What she says beside the reason; kept for her alone. */
export function parseAsideWords(text: string): string {
  const tooLong = new Refusal('too_long', { most: longestAsideWords }, 'words');
  // What is too long for any story would be refused as one.
  if (text.length > 4 * longestAsideWords) throw tooLong;
  const words = parseStory(text) ?? '';
  if (words.length > longestAsideWords) throw tooLong;
  return words;
}
