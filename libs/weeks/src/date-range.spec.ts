import fc from 'fast-check';
import {
  dateRange,
  datesOf,
  daysOfRange,
  daysOfWeek,
  parseWeek,
  weekOf,
  weekSet,
  weeksCovered,
  weeksIn,
  weeksTouched,
  type DateRange,
  type Week,
} from '#weeks';
import { FIXED, anyWeek, nearbyRange } from './testing/arbitrary-weeks.js';
import { refusalOf } from './testing/refusal-of.js';

const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);

function daysIn({ from, until }: DateRange): Temporal.PlainDate[] {
  const length = from.until(until).days;
  return Array.from({ length }, (_, days) => from.add({ days }));
}

describe('days as weeks', () => {
  it('touch each week in which one of them lies, and cover those that lie within them', () => {
    const holiday = dateRange(day('2027-04-04'), day('2027-04-20'));
    expect(weeksTouched(holiday)).toEqual({ from: '2027-W13', to: '2027-W16' });
    expect(weeksCovered(holiday)).toEqual({ from: '2027-W14', to: '2027-W15' });
  });

  it('do not touch the week that begins when they end', () => {
    const holiday = dateRange(day('2027-04-05'), day('2027-04-12'));
    expect(weeksTouched(holiday)).toEqual({ from: '2027-W14', to: '2027-W14' });
    expect(weeksCovered(holiday)).toEqual({ from: '2027-W14', to: '2027-W14' });
  });

  it('may lie in a week without covering one', () => {
    expect(weeksCovered(dateRange(day('2027-04-06'), day('2027-04-18')))).toBeUndefined();
  });

  it('touch nothing when there are none', () => {
    const never = dateRange(day('2027-04-07'), day('2027-04-07'));
    expect([weeksTouched(never), weeksCovered(never)]).toEqual([undefined, undefined]);
  });

  it('are refused when they end before they begin', () => {
    expect(refusalOf(() => dateRange(day('2027-04-12'), day('2027-04-05'), 'days'))).toEqual({
      code: 'dates_reversed',
      facts: { from: '2027-04-12', until: '2027-04-05' },
      field: 'days',
    });
  });

  it('touch and cover what counting them one by one says', () => {
    const start = day('2026-11-20');
    fc.assert(
      fc.property(fc.nat(100), fc.nat(60), (ahead, length) => {
        const from = start.add({ days: ahead });
        const range = dateRange(from, from.add({ days: length }));
        const counts = new Map<Week, number>();
        for (const date of daysIn(range)) counts.set(weekOf(date), (counts.get(weekOf(date)) ?? 0) + 1);
        const whole = [...counts].filter(([, days]) => days === 7).map(([week]) => week);
        const [touched, covered] = [weeksTouched(range), weeksCovered(range)];
        expect(touched ? weeksIn(touched) : []).toEqual(weekSet(counts.keys()));
        expect(covered ? weeksIn(covered) : []).toEqual(weekSet(whole));
      }),
      FIXED,
    );
  });
});

describe('weeks as days', () => {
  it('end before the next Monday', () => {
    const { from, until } = daysOfWeek(parseWeek('2026-W53'));
    expect([String(from), String(until)]).toEqual(['2026-12-28', '2027-01-04']);
  });

  it('are the seven days of the week', () => {
    fc.assert(
      fc.property(anyWeek(), week => {
        expect(daysIn(daysOfWeek(week)).map(String)).toEqual(datesOf(week).map(String));
      }),
      FIXED,
    );
  });

  it('touch and cover the weeks they come from', () => {
    fc.assert(
      fc.property(nearbyRange(), range => {
        expect(weeksTouched(daysOfRange(range))).toEqual(range);
        expect(weeksCovered(daysOfRange(range))).toEqual(range);
      }),
      FIXED,
    );
  });
});
