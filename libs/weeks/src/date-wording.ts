/** The languages in which weeks can be said. */
import type { Language } from '#kernel';

/** Written out here, because the names must not change with the machine's language data. */
const MONTHS: Record<Language, readonly string[]> = {
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  de: [
    'Januar',
    'Februar',
    'März',
    'April',
    'Mai',
    'Juni',
    'Juli',
    'August',
    'September',
    'Oktober',
    'November',
    'Dezember',
  ],
};

/** "5 April 2027", "5. April 2027". */
export function dayInWords(date: Temporal.PlainDate, language: Language): string {
  return `${dayAndMonth(date, language)} ${date.year}`;
}

/** Both days included; what they have in common is said once: "5–11 April 2027". */
export function daysInWords(from: Temporal.PlainDate, to: Temporal.PlainDate, language: Language): string {
  const end = dayInWords(to, language);
  if (from.equals(to)) return end;
  if (from.year !== to.year) return `${dayInWords(from, language)} – ${end}`;
  if (from.month !== to.month) return `${dayAndMonth(from, language)} – ${end}`;
  return `${day(from, language)}–${end}`;
}

function dayAndMonth(date: Temporal.PlainDate, language: Language): string {
  return `${day(date, language)} ${MONTHS[language][date.month - 1]}`;
}

function day(date: Temporal.PlainDate, language: Language): string {
  return language === 'de' ? `${date.day}.` : `${date.day}`;
}
