import { Refusal, type Language } from '#kernel';
import { spokenLanguages } from './spoken-languages.data.js';

/** From "it helps" to "she thinks in it"; whoever does not say leaves it open. */
export const fluencies = ['some', 'work', 'native'] as const;
export type Fluency = (typeof fluencies)[number];

/** Nobody speaks more; and whoever thinks so is asked to choose. */
export const mostLanguages = 20;

export function parseSpokenLanguage(code: string): string {
  const language = code.trim().toLowerCase();
  if (!spokenLanguages.includes(language)) {
    throw new Refusal('spoken_language_unknown', { given: code.slice(0, 20) }, 'language');
  }
  return language;
}

const namesIn = {
  en: new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }),
  de: new Intl.DisplayNames('de', { type: 'language', fallback: 'none' }),
} satisfies Record<Language, Intl.DisplayNames>;

/** What the language is called in another one. */
export function nameOfLanguage(code: string, reader: Language): string {
  return namesIn[reader].of(code) ?? code;
}

/** Every language that can be said, in the order of a dictionary in the reader's language. */
export function allLanguages(reader: Language): { code: string; name: string }[] {
  const { compare } = new Intl.Collator(reader);
  return spokenLanguages
    .map(code => ({ code, name: nameOfLanguage(code, reader) }))
    .sort((a, b) => compare(a.name, b.name));
}
