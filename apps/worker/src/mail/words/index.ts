import type { Language } from '#kernel';
import { de } from './de.js';
import { en, type MailWords } from './en.js';

const catalogues: Readonly<Record<Language, MailWords>> = { de, en };

export function mailWordsFor(language: Language): MailWords {
  return catalogues[language];
}
