import fc from 'fast-check';
import {
  NO_WEEKS,
  areSameWeeks,
  blankWeeks,
  contains,
  containsAll,
  everySecond,
  gapsIn,
  intersection,
  isWithin,
  lengthOf,
  maskOf,
  overlapOf,
  parseWeek,
  parseWeeks,
  plusWeeks,
  runsOf,
  shareAWeek,
  spanOf,
  union,
  weekRange,
  weekSet,
  weeksFrom,
  weeksIn,
  weeksOfMask,
  without,
  type WeekSet,
} from '#weeks';
import { FIXED, nearbyRange, nearbyWeek, nearbyWeeks } from './testing/arbitrary-weeks.js';
import { refusalOf } from './testing/refusal-of.js';

const W14 = parseWeek('2027-W14');
const W16 = parseWeek('2027-W16');

function sumOf(parts: Iterable<WeekSet>): WeekSet {
  return [...parts].reduce(union, NO_WEEKS);
}

describe('a range of weeks', () => {
  it('has both its ends', () => {
    expect(weeksIn(weekRange(W14, W16))).toEqual(['2027-W14', '2027-W15', '2027-W16']);
    expect(lengthOf(weekRange(W14, W14))).toBe(1);
  });

  it('is refused when it ends before it begins', () => {
    expect(refusalOf(() => weekRange(W16, W14, 'weeks'))).toEqual({
      code: 'weeks_reversed',
      facts: { from: '2027-W16', to: '2027-W14' },
      field: 'weeks',
    });
  });

  it('is refused when it is longer than a thousand weeks', () => {
    expect(lengthOf(weekRange(W14, plusWeeks(W14, 999)))).toBe(1000);
    expect(refusalOf(() => weekRange(W14, plusWeeks(W14, 1000)))).toMatchObject({
      code: 'too_many_weeks',
      facts: { given: 1001, limit: 1000 },
    });
  });

  it('can be taken every second week', () => {
    const range = weekRange(parseWeek('2026-W52'), parseWeek('2027-W03'));
    expect(everySecond(range)).toEqual(['2026-W52', '2027-W01', '2027-W03']);
    expect(weeksIn(range, 3)).toEqual(['2026-W52', '2027-W02']);
    expect(() => weeksIn(range, 0)).toThrow(RangeError);
  });

  it('taken every second week is halved by a shift of one week', () => {
    fc.assert(
      fc.property(nearbyRange(), fc.integer({ min: 1, max: 9 }), (range, step) => {
        const parts = Array.from({ length: Math.min(step, lengthOf(range)) }, (_, shift) =>
          weeksIn({ from: plusWeeks(range.from, shift), to: range.to }, step),
        );
        expect(sumOf(parts)).toEqual(weeksIn(range));
        expect(parts.reduce((sum, part) => sum + part.length, 0)).toBe(lengthOf(range));
      }),
      FIXED,
    );
  });

  it('overlaps another where they have weeks in common', () => {
    fc.assert(
      fc.property(nearbyRange(), nearbyRange(), (a, b) => {
        const overlap = overlapOf(a, b);
        expect(overlap ? weeksIn(overlap) : NO_WEEKS).toEqual(intersection(weeksIn(a), weeksIn(b)));
        expect(overlap).toEqual(overlapOf(b, a));
      }),
      FIXED,
    );
  });

  it('holds exactly the weeks it lists', () => {
    fc.assert(
      fc.property(nearbyRange(), nearbyWeek(), (range, week) => {
        expect(isWithin(week, range)).toBe(contains(weeksIn(range), week));
      }),
      FIXED,
    );
  });
});

describe('a set of weeks', () => {
  it('is in order, has each week once and cannot be changed', () => {
    const weeks = weekSet([W16, W14, W16]);
    expect(weeks).toEqual([W14, W16]);
    expect(JSON.stringify(weeks)).toBe('["2027-W14","2027-W16"]');
    expect(Object.isFrozen(weeks)).toBe(true);
  });

  it('is refused when it has more than a thousand weeks', () => {
    const weeks = Array.from({ length: 1001 }, (_, count) => plusWeeks(W14, 2 * count));
    expect(refusalOf(() => weekSet(weeks, 'weeks'))).toEqual({
      code: 'too_many_weeks',
      facts: { given: 1001, limit: 1000 },
      field: 'weeks',
    });
    expect(weekSet(weeks.slice(1))).toHaveLength(1000);
  });

  it('does not care in which order its weeks came', () => {
    fc.assert(
      fc.property(fc.array(nearbyWeek()), weeks => {
        expect(weekSet(weeks.toReversed())).toEqual(weekSet(weeks));
      }),
      FIXED,
    );
  });

  it('knows for each week whether it is in the union, the intersection or the rest', () => {
    fc.assert(
      fc.property(nearbyWeeks(), nearbyWeeks(), nearbyWeek(), (a, b, week) => {
        const [inA, inB] = [contains(a, week), contains(b, week)];
        expect(contains(union(a, b), week)).toBe(inA || inB);
        expect(contains(intersection(a, b), week)).toBe(inA && inB);
        expect(contains(without(a, b), week)).toBe(inA && !inB);
      }),
      FIXED,
    );
  });

  it('keeps the laws of sets', () => {
    fc.assert(
      fc.property(nearbyWeeks(), nearbyWeeks(), nearbyWeeks(), (a, b, c) => {
        expect(union(a, b)).toEqual(union(b, a));
        expect(union(a, union(b, c))).toEqual(union(union(a, b), c));
        expect(intersection(a, b)).toEqual(intersection(b, a));
        expect(intersection(a, union(b, c))).toEqual(union(intersection(a, b), intersection(a, c)));
        expect(without(a, union(b, c))).toEqual(intersection(without(a, b), without(a, c)));
        expect(union(without(a, b), intersection(a, b))).toEqual(a);
        expect([union(a, NO_WEEKS), intersection(a, NO_WEEKS), without(a, a)]).toEqual([a, [], []]);
      }),
      FIXED,
    );
  });

  it('gives sets that are in order again', () => {
    fc.assert(
      fc.property(nearbyWeeks(), nearbyWeeks(), (a, b) => {
        for (const result of [union(a, b), intersection(a, b), without(a, b)]) {
          expect(result).toEqual(weekSet(result));
          expect(Object.isFrozen(result)).toBe(true);
        }
      }),
      FIXED,
    );
  });

  it('compares itself with another', () => {
    fc.assert(
      fc.property(nearbyWeeks(), nearbyWeeks(), (a, b) => {
        expect(containsAll(union(a, b), a)).toBe(true);
        expect(containsAll(a, b)).toBe(areSameWeeks(union(a, b), a));
        expect(areSameWeeks(a, b)).toBe(containsAll(a, b) && containsAll(b, a));
        expect(shareAWeek(a, b)).toBe(a.some(week => contains(b, week)));
      }),
      FIXED,
    );
  });
});

describe('the runs and gaps of a set of weeks', () => {
  it('show what is booked in a row and what is still blank', () => {
    const taken = parseWeeks('2026-W52, 2026-W53, 2027-W01, 2027-W04');
    expect(runsOf(taken)).toEqual([
      { from: '2026-W52', to: '2027-W01' },
      { from: '2027-W04', to: '2027-W04' },
    ]);
    expect(gapsIn(taken)).toEqual([{ from: '2027-W02', to: '2027-W03' }]);
    const trip = weekRange(parseWeek('2026-W51'), parseWeek('2027-W05'));
    expect(blankWeeks(trip, taken)).toEqual(['2026-W51', '2027-W02', '2027-W03', '2027-W05']);
  });

  it('are none when there are no weeks', () => {
    expect([spanOf(NO_WEEKS), runsOf(NO_WEEKS), gapsIn(NO_WEEKS)]).toEqual([undefined, [], []]);
  });

  it('divide the weeks into stretches as long as possible', () => {
    fc.assert(
      fc.property(nearbyWeeks(), weeks => {
        const runs = runsOf(weeks);
        expect(runs.flatMap(run => [...weeksIn(run)])).toEqual([...weeks]);
        for (const [index, run] of runs.slice(1).entries()) {
          expect(weeksFrom(runs[index]!.to, run.from)).toBeGreaterThan(1);
        }
      }),
      FIXED,
    );
  });

  it('fill the span together, and the gaps are its blank weeks', () => {
    fc.assert(
      fc.property(nearbyWeeks(), weeks => {
        const span = spanOf(weeks);
        const gaps = sumOf(gapsIn(weeks).map(gap => weeksIn(gap)));
        expect(gaps).toEqual(span ? blankWeeks(span, weeks) : NO_WEEKS);
        expect(union(weeks, gaps)).toEqual(span ? weeksIn(span) : NO_WEEKS);
      }),
      FIXED,
    );
  });
});

describe('weeks as bits', () => {
  it('have the lowest bit for the first week of the window and none outside it', () => {
    const weeks = parseWeeks('2027-W13, 2027-W14, 2027-W16, 2027-W18');
    expect(maskOf(weeks, W14, 4)).toBe(0b101n);
    expect(weeksOfMask(0b10101n, W14, 4)).toEqual(['2027-W14', '2027-W16']);
  });

  it('are the same weeks again, as far as the window reaches', () => {
    fc.assert(
      fc.property(nearbyWeeks(), nearbyWeek(), fc.integer({ min: 1, max: 128 }), (weeks, base, width) => {
        const window = weeksIn({ from: base, to: plusWeeks(base, width - 1) });
        expect(weeksOfMask(maskOf(weeks, base, width), base, width)).toEqual(intersection(weeks, window));
      }),
      FIXED,
    );
  });

  it('have a common bit when the sets have a common week', () => {
    const base = parseWeek('2026-W40');
    fc.assert(
      fc.property(nearbyWeeks(), nearbyWeeks(), (a, b) => {
        expect((maskOf(a, base, 80) & maskOf(b, base, 80)) !== 0n).toBe(shareAWeek(a, b));
      }),
      FIXED,
    );
  });
});
