import { NO_WEEKS, dateRange, weekSet, weeksIn, weeksTouched, type WeekSet } from '#weeks';

export interface EntryDays {
  readonly firstDay: Temporal.PlainDate;
  readonly lastDay: Temporal.PlainDate;
}

const saturday = 6;

/** An entry takes each week of which it touches a working day; whoever rests over a weekend is still free. */
export function weeksTakenBy({ firstDay, lastDay }: EntryDays, field = 'lastDay'): WeekSet {
  const { from, until: last } = dateRange(firstDay, lastDay, field);
  const begins = from.dayOfWeek >= saturday ? from.add({ days: 8 - from.dayOfWeek }) : from;
  const ends = last.dayOfWeek >= saturday ? last.subtract({ days: last.dayOfWeek - 5 }) : last;
  if (Temporal.PlainDate.compare(begins, ends) > 0) return NO_WEEKS;
  const weeks = weeksTouched({ from: begins, until: ends.add({ days: 1 }) });
  return weeks ? weekSet(weeksIn(weeks)) : NO_WEEKS;
}
