import type { Language } from '#kernel';
import { mondayOf, numberInYear, runsOf, weekInShort, weekSet, type Week } from '#weeks';

const MONTHS: Record<Language, readonly string[]> = {
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  de: ['Jan.', 'Feb.', 'März', 'April', 'Mai', 'Juni', 'Juli', 'Aug.', 'Sep.', 'Okt.', 'Nov.', 'Dez.'],
};

/** "W14–16, 20", "KW 14": as short as a map or a margin wants it. */
export function weeksInShort(weeks: readonly Week[], language: Language): string {
  return runsOf(weekSet(weeks))
    .map(({ from, to }, index) => {
      const start = index === 0 ? weekInShort(from, language) : `${numberInYear(from)}`;
      return from === to ? start : `${start}–${numberInYear(to)}`;
    })
    .join(', ');
}

/** The month a week counts to is that of its Thursday, as its year is. */
export function monthOf(week: Week, language: Language): string {
  return MONTHS[language][thursdayOf(week).month - 1] ?? '';
}

export function isFirstOfItsMonth(week: Week): boolean {
  return thursdayOf(week).day <= 7;
}

export function isFirstOfItsQuarter(week: Week): boolean {
  return isFirstOfItsMonth(week) && thursdayOf(week).month % 3 === 1;
}

function thursdayOf(week: Week): Temporal.PlainDate {
  return mondayOf(week).add({ days: 3 });
}
