import type { Language } from '#kernel';

const days: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
  de: new Intl.DateTimeFormat('de', { dateStyle: 'long', timeZone: 'UTC' }),
};

/** The day of a moment as the language writes it: 5 April 2027, 5. April 2027. */
export function dayInWords(moment: string, language: Language): string {
  return days[language].format(Temporal.Instant.from(moment).epochMilliseconds);
}
