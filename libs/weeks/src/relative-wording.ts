import type { Language } from '#kernel';
import { weeksFrom, type Week } from './week.js';

interface Words {
  readonly last: string;
  readonly current: string;
  readonly next: string;
  readonly ahead: (weeks: string) => string;
  readonly ago: (weeks: string) => string;
  /** From two to twelve, as one writes numbers in a sentence. */
  readonly numbers: readonly string[];
}

const WORDS: Record<Language, Words> = {
  en: {
    last: 'last week',
    current: 'this week',
    next: 'next week',
    ahead: weeks => `in ${weeks} weeks`,
    ago: weeks => `${weeks} weeks ago`,
    numbers: 'two three four five six seven eight nine ten eleven twelve'.split(' '),
  },
  de: {
    last: 'letzte Woche',
    current: 'diese Woche',
    next: 'nächste Woche',
    ahead: weeks => `in ${weeks} Wochen`,
    ago: weeks => `vor ${weeks} Wochen`,
    numbers: 'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' '),
  },
};

/** How far a week is from the current one, as one would say it: "in three weeks", "vor zwei Wochen". */
export function weekFromNow(week: Week, current: Week, language: Language): string {
  const words = WORDS[language];
  const distance = weeksFrom(current, week);
  if (distance === 0) return words.current;
  if (distance === 1) return words.next;
  if (distance === -1) return words.last;
  const count = Math.abs(distance);
  const number = words.numbers[count - 2] ?? String(count);
  return distance > 0 ? words.ahead(number) : words.ago(number);
}
