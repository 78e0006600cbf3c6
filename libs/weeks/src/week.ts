import { firstWeekNumber, weeksInYear, yearOfWeekNumber } from './iso-calendar.js';
import { quote } from '#kernel';
import { weekRefusal } from './weeks.refusals.js';

declare const brand: unique symbol;

/**
 * An ISO week in its only spelling, `2027-W14`. It is a string, so that `===`, `<`, `sort()`, Map keys and
 * JSON are right without help; only this file makes one.
 */
export type Week = string & { readonly [brand]: 'Week' };

/** Years have four digits, in every date of every week: then the order of texts is the order of time. */
export const FIRST_YEAR = 1583;
export const LAST_YEAR = 9998;

const FIRST_NUMBER = firstWeekNumber(FIRST_YEAR);
const LAST_NUMBER = firstWeekNumber(LAST_YEAR + 1) - 1;
const MONDAY_ZERO = Temporal.PlainDate.from('1970-01-05');
const SPELLING = /^(\d{4})-W(\d{2})$/;
const NEARLY = /^(\d{4})[- ]?W ?(\d{1,2})$/i;
const EXAMPLE = '2027-W14';

export function parseWeek(text: string, field?: string): Week {
  const parts = SPELLING.exec(text);
  if (!parts) throw weekRefusal('week_malformed', { given: quote(text), right: meant(text) }, field);
  const year = Number(parts[1]);
  const inYear = Number(parts[2]);
  if (!isWithinReach(year)) throw outOfReach(text, field);
  const weeks = weeksInYear(year);
  if (inYear < 1 || inYear > weeks) {
    const right = spell(year, inYear < 1 ? 1 : weeks);
    throw weekRefusal('week_does_not_exist', { given: text, right, year, weeks }, field);
  }
  return spell(year, inYear);
}

export function isWeek(text: string): text is Week {
  const parts = SPELLING.exec(text);
  return parts !== null && exists(Number(parts[1]), Number(parts[2]));
}

/** The week that a day lies in; near New Year its year can differ from the day's. */
export function weekOf(date: Temporal.PlainDate): Week {
  const days = MONDAY_ZERO.until(date.withCalendar('iso8601')).days;
  const number = Math.floor(days / 7);
  if (!isNumberWithinReach(number)) throw outOfReach(date.toString());
  return weekNumbered(number);
}

/** How many weeks lie between the week of 1970-01-05 and this one: the place of its bit in a mask. */
export function numberOf(week: Week): number {
  return firstWeekNumber(yearOf(week)) + numberInYear(week) - 1;
}

export function weekNumbered(number: number): Week {
  if (!Number.isSafeInteger(number)) throw new RangeError(`No week has the number ${number}.`);
  if (!isNumberWithinReach(number)) throw outOfReach(number);
  const year = yearOfWeekNumber(number);
  return spell(year, number - firstWeekNumber(year) + 1);
}

/** The ISO year, 2026 for `2026-W53` although that week ends in January 2027. */
export function yearOf(week: Week): number {
  return Number(week.slice(0, 4));
}

/** 14 for `2027-W14`. */
export function numberInYear(week: Week): number {
  return Number(week.slice(6));
}

export function mondayOf(week: Week): Temporal.PlainDate {
  return MONDAY_ZERO.add({ days: 7 * numberOf(week) });
}

export function sundayOf(week: Week): Temporal.PlainDate {
  return mondayOf(week).add({ days: 6 });
}

/** The seven days, Monday first. */
export function datesOf(week: Week): readonly Temporal.PlainDate[] {
  const monday = mondayOf(week);
  return Array.from({ length: 7 }, (_, days) => monday.add({ days }));
}

export function plusWeeks(week: Week, count: number): Week {
  return weekNumbered(numberOf(week) + count);
}

export function minusWeeks(week: Week, count: number): Week {
  return weekNumbered(numberOf(week) - count);
}

/** How many weeks `to` is after `from`; negative if it is before. */
export function weeksFrom(from: Week, to: Week): number {
  return numberOf(to) - numberOf(from);
}

export function compareWeeks(a: Week, b: Week): -1 | 0 | 1 {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function spell(year: number, inYear: number): Week {
  return `${year}-W${String(inYear).padStart(2, '0')}` as Week;
}

function exists(year: number, inYear: number): boolean {
  return isWithinReach(year) && inYear >= 1 && inYear <= weeksInYear(year);
}

function meant(text: string): string {
  const parts = NEARLY.exec(text.trim());
  if (!parts) return EXAMPLE;
  const [year, inYear] = [Number(parts[1]), Number(parts[2])];
  return exists(year, inYear) ? spell(year, inYear) : EXAMPLE;
}

function isWithinReach(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

function isNumberWithinReach(number: number): boolean {
  return number >= FIRST_NUMBER && number <= LAST_NUMBER;
}

function outOfReach(given: string | number, field?: string): Error {
  const facts = { given, first: spell(FIRST_YEAR, 1), last: spell(LAST_YEAR, weeksInYear(LAST_YEAR)) };
  return weekRefusal('week_out_of_reach', facts, field);
}
