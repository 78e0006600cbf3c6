import { weekRefusal } from './weeks.refusals.js';
import { weeksFrom, type Week } from './week.js';

/** Consecutive weeks, both ends included. */
export interface WeekRange {
  readonly from: Week;
  readonly to: Week;
}

/** The most weeks anyone may ask for in one go: nineteen years. What is derived from weeks has no limit. */
export const MOST_WEEKS = 1000;

export function weekRange(from: Week, to: Week, field?: string): WeekRange {
  if (to < from) throw weekRefusal('weeks_reversed', { from, to }, field);
  const range = { from, to };
  refuseTooMany(lengthOf(range), field);
  return range;
}

export function refuseTooMany(weeks: number, field?: string): void {
  if (weeks > MOST_WEEKS) throw weekRefusal('too_many_weeks', { given: weeks, limit: MOST_WEEKS }, field);
}

export function lengthOf({ from, to }: WeekRange): number {
  return weeksFrom(from, to) + 1;
}

export function isWithin(week: Week, range: WeekRange): boolean {
  return range.from <= week && week <= range.to;
}

/** The weeks that two ranges have in common, or nothing. */
export function overlapOf(a: WeekRange, b: WeekRange): WeekRange | undefined {
  const from = a.from > b.from ? a.from : b.from;
  const to = a.to < b.to ? a.to : b.to;
  return from <= to ? { from, to } : undefined;
}
