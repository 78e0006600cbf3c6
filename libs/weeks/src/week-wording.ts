import type { Language } from '#kernel';
import { daysInWords } from './date-wording.js';
import { lengthOf, type WeekRange } from './week-range.js';
import { runsOf, type WeekSet } from './week-set.js';
import { mondayOf, numberInYear, sundayOf, yearOf, type Week } from './week.js';

interface Words {
  readonly week: string;
  readonly weeks: string;
  readonly short: string;
  readonly and: string;
  readonly none: string;
}

const WORDS: Record<Language, Words> = {
  en: { week: 'week', weeks: 'weeks', short: 'W', and: 'and', none: 'no weeks' },
  de: { week: 'KW', weeks: 'KW', short: 'KW ', and: 'und', none: 'keine Wochen' },
};

/** "week 14, 5–11 April 2027", "KW 14, 5.–11. April 2027". */
export function weekInWords(week: Week, language: Language): string {
  const name = `${WORDS[language].week} ${numberInYear(week)}`;
  return `${name}, ${daysInWords(mondayOf(week), sundayOf(week), language)}`;
}

/** "W14", "KW 14", for the head of a column; weeks of another year than `unsaidYear` say theirs: "W1/2028". */
export function weekInShort(week: Week, language: Language, unsaidYear = yearOf(week)): string {
  return WORDS[language].short + label(week, unsaidYear);
}

/** "weeks 14–16, 5–25 April 2027"; over a New Year "weeks 52/2026 – 2/2027, 21 December 2026 – …". */
export function rangeInWords(range: WeekRange, language: Language): string {
  if (range.from === range.to) return weekInWords(range.from, language);
  const unsaidYear = yearOf(range.from) === yearOf(range.to) ? yearOf(range.from) : undefined;
  const name = `${WORDS[language].weeks} ${runLabel(range, unsaidYear)}`;
  return `${name}, ${daysInWords(mondayOf(range.from), sundayOf(range.to), language)}`;
}

/**
 * "weeks 14, 16 and 20", "KW 14–16 und 20". The year goes without saying if all weeks share it, or if it is
 * the one that the caller takes for granted.
 */
export function weeksInWords(weeks: WeekSet, language: Language, unsaidYear = commonYear(weeks)): string {
  const words = WORDS[language];
  if (weeks.length === 0) return words.none;
  const labels = runsOf(weeks).flatMap(run => labelsOf(run, unsaidYear));
  return `${weeks.length === 1 ? words.week : words.weeks} ${listed(labels, words.and)}`;
}

/** Two weeks in a row are read faster as two; three and more as a stretch. */
function labelsOf(run: WeekRange, unsaidYear: number | undefined): string[] {
  if (lengthOf(run) > 2) return [runLabel(run, unsaidYear)];
  const weeks = run.from === run.to ? [run.from] : [run.from, run.to];
  return weeks.map(week => label(week, unsaidYear));
}

function runLabel({ from, to }: WeekRange, unsaidYear: number | undefined): string {
  if (yearOf(from) === yearOf(to)) return `${numberInYear(from)}–${label(to, unsaidYear)}`;
  return `${numberInYear(from)}/${yearOf(from)} – ${numberInYear(to)}/${yearOf(to)}`;
}

function label(week: Week, unsaidYear: number | undefined): string {
  const year = yearOf(week);
  return year === unsaidYear ? `${numberInYear(week)}` : `${numberInYear(week)}/${year}`;
}

function commonYear(weeks: WeekSet): number | undefined {
  const years = new Set(weeks.map(yearOf));
  return years.size === 1 ? [...years][0] : undefined;
}

function listed(labels: readonly string[], and: string): string {
  const last = labels.at(-1) ?? '';
  const others = labels.slice(0, -1);
  return others.length === 0 ? last : `${others.join(', ')} ${and} ${last}`;
}
