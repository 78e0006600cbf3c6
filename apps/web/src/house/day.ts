import { dayInWords } from '#weeks';
import type { Language } from '../words/index.js';

/** The day of a moment as the API writes it, counted in UTC as everything here. */
export function dayOf(moment: string, language: Language): string {
  return dayInWords(Temporal.Instant.from(moment).toZonedDateTimeISO('UTC').toPlainDate(), language);
}
