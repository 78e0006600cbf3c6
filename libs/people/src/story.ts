import { Refusal } from '#kernel';

export const longestStory = 20_000;

/** Markdown as it was typed, without what no text needs; nothing where nothing is said. */
export function parseStory(text: string): string | null {
  const story = text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]|\p{Cs}/gu, '')
    .normalize('NFC')
    .trimEnd()
    .replace(/^(?:[^\S\n]*\n)+/, '');
  if (story.length > longestStory) throw new Refusal('too_long', { most: longestStory }, 'story');
  return story === '' ? null : story;
}
