import { lengthOf, refuseTooMany, weekRange, type WeekRange } from './week-range.js';
import { quote } from '#kernel';
import { weekRefusal } from './weeks.refusals.js';
import { runsOf, weekSet, weeksIn, type WeekSet } from './week-set.js';
import { parseWeek, type Week } from './week.js';

const STEP = /^[1-9]\d{0,2}$/;
const EXAMPLE = '2027-W14..2027-W16, 2027-W20';

/** `2027-W14..2027-W16`; one week stands for the range that begins and ends with it. */
export function parseWeekRange(text: string, field?: string): WeekRange {
  const ends = text.split('..').map(end => end.trim());
  const [from = '', to = from] = ends;
  if (ends.length > 2 || !from || !to) throw malformed(text, field);
  return weekRange(parseWeek(from, field), parseWeek(to, field), field);
}

export function printWeekRange({ from, to }: WeekRange): string {
  return from === to ? from : `${from}..${to}`;
}

/** Weeks and ranges between commas, `2027-W14..2027-W16, 2027-W20`; `/2` after a range takes every second. */
export function parseWeeks(text: string, field?: string): WeekSet {
  const weeks: Week[] = [];
  if (text.trim() === '') return weekSet(weeks);
  for (const part of text.split(',')) {
    const { range, step } = parseStretch(part.trim(), text, field);
    // Counted before they are listed, and with repetitions: a short text must not become long work.
    refuseTooMany(weeks.length + Math.ceil(lengthOf(range) / step), field);
    weeks.push(...weeksIn(range, step));
  }
  return weekSet(weeks, field);
}

/** The runs between commas, the same text for the same weeks. */
export function printWeeks(weeks: WeekSet): string {
  return runsOf(weeks).map(printWeekRange).join(', ');
}

function parseStretch(part: string, whole: string, field?: string): { range: WeekRange; step: number } {
  if (!part) throw malformed(whole, field);
  const [range = '', step, ...rest] = part.split('/');
  if (step === undefined) return { range: parseWeekRange(range, field), step: 1 };
  const isStep = STEP.test(step) && range.includes('..') && rest.length === 0;
  if (!isStep) throw malformed(whole, field);
  return { range: parseWeekRange(range, field), step: Number(step) };
}

function malformed(text: string, field?: string): Error {
  return weekRefusal('weeks_malformed', { given: quote(text), right: EXAMPLE }, field);
}
