import { dayInWords } from '#weeks';
import type { Words } from '../words/index.js';

/** A moment of the API as one reads it: "5 April 2027, 08:00 UTC". */
export function momentInWords(moment: string, words: Words): string {
  const at = Temporal.Instant.from(moment).toZonedDateTimeISO('UTC');
  const time = at.toPlainTime().toString({ smallestUnit: 'minute' });
  return words.sessions.moment(dayInWords(at.toPlainDate(), words.language), time);
}

/** The day of a moment in UTC. */
export function dayOfMoment(moment: string, words: Words): string {
  return dayInWords(dayOf(Temporal.Instant.from(moment)), words.language);
}

/** What ends at midnight ends on the day before. */
export function lastDayBefore(moment: string, words: Words): string {
  return dayInWords(dayOf(Temporal.Instant.from(moment).subtract({ milliseconds: 1 })), words.language);
}

/** The midnight with which a day ends. */
export function endOfDay(day: Temporal.PlainDate): Temporal.Instant {
  return day.add({ days: 1 }).toZonedDateTime('UTC').toInstant();
}

export function dayOf(moment: Temporal.Instant): Temporal.PlainDate {
  return moment.toZonedDateTimeISO('UTC').toPlainDate();
}
