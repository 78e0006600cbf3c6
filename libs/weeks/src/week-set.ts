import { lengthOf, refuseTooMany, type WeekRange } from './week-range.js';
import { numberOf, plusWeeks, weekNumbered, weeksFrom, type Week } from './week.js';

declare const brand: unique symbol;

/** Weeks in order, each once, frozen. In JSON it is the list of their spellings. */
export type WeekSet = readonly Week[] & { readonly [brand]: 'WeekSet' };

export const NO_WEEKS: WeekSet = inOrder([]);

export function weekSet(weeks: Iterable<Week>, field?: string): WeekSet {
  const unique = new Set(weeks);
  refuseTooMany(unique.size, field);
  return sorted(unique);
}

/** The weeks of a range, or with a step every second, third … of them, from the first on. */
export function weeksIn(range: WeekRange, step = 1): WeekSet {
  if (!Number.isSafeInteger(step) || step < 1) throw new RangeError(`One cannot go on by ${step} weeks.`);
  const first = numberOf(range.from);
  const length = Math.ceil(lengthOf(range) / step);
  return inOrder(Array.from({ length }, (_, index) => weekNumbered(first + index * step)));
}

export function everySecond(range: WeekRange): WeekSet {
  return weeksIn(range, 2);
}

export function union(a: WeekSet, b: WeekSet): WeekSet {
  return sorted(new Set([...a, ...b]));
}

export function intersection(a: WeekSet, b: WeekSet): WeekSet {
  const others = new Set<Week>(b);
  return inOrder(a.filter(week => others.has(week)));
}

export function without(a: WeekSet, b: WeekSet): WeekSet {
  const others = new Set<Week>(b);
  return inOrder(a.filter(week => !others.has(week)));
}

export function contains(weeks: WeekSet, week: Week): boolean {
  return weeks.includes(week);
}

export function containsAll(weeks: WeekSet, some: WeekSet): boolean {
  return without(some, weeks).length === 0;
}

export function shareAWeek(a: WeekSet, b: WeekSet): boolean {
  return intersection(a, b).length > 0;
}

export function areSameWeeks(a: WeekSet, b: WeekSet): boolean {
  return a.length === b.length && a.every((week, index) => week === b[index]);
}

/** From the first week to the last; no weeks have no span. */
export function spanOf(weeks: WeekSet): WeekRange | undefined {
  const from = weeks[0];
  const to = weeks.at(-1);
  return from && to ? { from, to } : undefined;
}

/** The longest stretches of consecutive weeks, in order: together they are the set again. */
export function runsOf(weeks: WeekSet): readonly WeekRange[] {
  const runs: { from: Week; to: Week }[] = [];
  for (const week of weeks) {
    const run = runs.at(-1);
    if (run && weeksFrom(run.to, week) === 1) run.to = week;
    else runs.push({ from: week, to: week });
  }
  return runs;
}

/** What a span leaves open around the weeks that are taken: a trip's blank weeks. */
export function blankWeeks(span: WeekRange, taken: WeekSet): WeekSet {
  return without(weeksIn(span), taken);
}

/** The stretches that are missing between the runs. */
export function gapsIn(weeks: WeekSet): readonly WeekRange[] {
  const runs = runsOf(weeks);
  return runs.slice(1).map((run, index) => ({
    from: plusWeeks(runs[index]!.to, 1),
    to: plusWeeks(run.from, -1),
  }));
}

function sorted(unique: ReadonlySet<Week>): WeekSet {
  return inOrder([...unique].sort());
}

function inOrder(weeks: Week[]): WeekSet {
  return Object.freeze(weeks) as WeekSet;
}
