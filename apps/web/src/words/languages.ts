import type { Language } from '#kernel';
import { de } from './de.js';
import { en, type Words } from './en.js';

const CATALOGUES: Record<Language, Words> = { en, de };

/** Each under its own name, for those who cannot read the others. */
export const LANGUAGES: readonly { code: Language; name: string }[] = [
  { code: 'de', name: 'Deutsch' },
  { code: 'en', name: 'English' },
];

export function isLanguage(text: string): text is Language {
  return Object.hasOwn(CATALOGUES, text);
}

export function wordsFor(language: Language): Words {
  return CATALOGUES[language];
}
