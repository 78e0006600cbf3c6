import type { Language } from '#kernel';
import { de } from './de.js';
import { en, type ArchiveWords } from './en.js';

export type { ArchiveWords } from './en.js';

const catalogues: Readonly<Record<Language, ArchiveWords>> = { de, en };

export function archiveWordsFor(language: Language): ArchiveWords {
  return catalogues[language];
}
