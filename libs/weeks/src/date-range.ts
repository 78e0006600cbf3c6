import { weekRefusal } from './weeks.refusals.js';
import type { WeekRange } from './week-range.js';
import { mondayOf, plusWeeks, weekOf, type Week } from './week.js';

/** Days from `from` to the day before `until`, as calendars and PostgreSQL keep them: `[from, until)`. */
export interface DateRange {
  readonly from: Temporal.PlainDate;
  readonly until: Temporal.PlainDate;
}

export function dateRange(from: Temporal.PlainDate, until: Temporal.PlainDate, field?: string): DateRange {
  if (Temporal.PlainDate.compare(until, from) < 0) {
    throw weekRefusal('dates_reversed', { from: from.toString(), until: until.toString() }, field);
  }
  return { from, until };
}

/** From its Monday to the next Monday. */
export function daysOfWeek(week: Week): DateRange {
  return daysOfRange({ from: week, to: week });
}

export function daysOfRange(range: WeekRange): DateRange {
  return { from: mondayOf(range.from), until: mondayOf(range.to).add({ days: 7 }) };
}

/** The weeks in which at least one of the days lies: what a date in another calendar blocks. */
export function weeksTouched({ from, until }: DateRange): WeekRange | undefined {
  if (Temporal.PlainDate.compare(from, until) >= 0) return undefined;
  return { from: weekOf(from), to: weekOf(until.subtract({ days: 1 })) };
}

/** The weeks of which all seven days lie in the range. */
export function weeksCovered({ from, until }: DateRange): WeekRange | undefined {
  const first = weekOf(from.add({ days: 6 }));
  const last = plusWeeks(weekOf(until), -1);
  return first <= last ? { from: first, to: last } : undefined;
}
