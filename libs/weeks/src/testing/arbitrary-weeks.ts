import fc from 'fast-check';
import { mondayOf, numberOf, parseWeek, weekNumbered, weekSet } from '#weeks';
import type { Week, WeekRange, WeekSet } from '#weeks';

/** A law that fails must fail again on the next machine. */
export const FIXED = { seed: 20_270_405, numRuns: 300 };

export const FIRST_WEEK = parseWeek('1583-W01');
export const LAST_WEEK = parseWeek('9998-W53');

export function anyWeek(): fc.Arbitrary<Week> {
  return fc.integer({ min: numberOf(FIRST_WEEK), max: numberOf(LAST_WEEK) }).map(weekNumbered);
}

export function anyDate(): fc.Arbitrary<Temporal.PlainDate> {
  return fc.tuple(anyWeek(), fc.nat(6)).map(([week, days]) => mondayOf(week).add({ days }));
}

/** Weeks so close to each other, and around New Years, that they often meet. */
export function nearbyWeek(): fc.Arbitrary<Week> {
  const first = numberOf(parseWeek('2026-W40'));
  return fc.nat(79).map(weeks => weekNumbered(first + weeks));
}

export function nearbyWeeks(): fc.Arbitrary<WeekSet> {
  return fc.array(nearbyWeek(), { maxLength: 40 }).map(weeks => weekSet(weeks));
}

export function nearbyRange(): fc.Arbitrary<WeekRange> {
  return fc
    .tuple(nearbyWeek(), nearbyWeek())
    .map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }));
}
