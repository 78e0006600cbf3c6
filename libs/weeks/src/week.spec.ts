import fc from 'fast-check';
import {
  compareWeeks,
  datesOf,
  isWeek,
  minusWeeks,
  mondayOf,
  numberInYear,
  numberOf,
  parseWeek,
  plusWeeks,
  sundayOf,
  weekNumbered,
  weekOf,
  weeksFrom,
  weeksInYear,
  yearOf,
} from '#weeks';
import { FIRST_WEEK, FIXED, LAST_WEEK, anyDate, anyWeek } from './testing/arbitrary-weeks.js';
import { refusalOf } from './testing/refusal-of.js';

const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);

describe('reading a week', () => {
  it('takes a week as it is written and gives it back the same', () => {
    expect(parseWeek('2027-W14')).toBe('2027-W14');
    expect(yearOf(parseWeek('2027-W14'))).toBe(2027);
    expect(numberInYear(parseWeek('2027-W04'))).toBe(4);
  });

  it('refuses week 53 of a year with 52, and says which week is the last', () => {
    expect(refusalOf(() => parseWeek('2027-W53', 'weeks'))).toEqual({
      code: 'week_does_not_exist',
      facts: { given: '2027-W53', right: '2027-W52', year: 2027, weeks: 52 },
      field: 'weeks',
    });
    expect(parseWeek('2026-W53')).toBe('2026-W53');
  });

  it('refuses week 0 and says that a year begins with week 1', () => {
    expect(refusalOf(() => parseWeek('2027-W00'))?.facts).toMatchObject({ right: '2027-W01' });
  });

  it.each([
    ['2027-w14', '2027-W14'],
    ['2027W14', '2027-W14'],
    [' 2027-W14 ', '2027-W14'],
    ['2027-W4', '2027-W04'],
    ['2027-W14\n', '2027-W14'],
  ])('is strict about the spelling %j, but knows what was meant', (given, right) => {
    expect(refusalOf(() => parseWeek(given))).toMatchObject({
      code: 'week_malformed',
      facts: { given, right },
    });
  });

  it.each([
    '',
    '2027',
    '2027-04',
    '2027-04-05',
    '2027-W014',
    '+2027-W14',
    '2027-W60x',
    '٢٠٢٧-W14',
    '2027-w60',
  ])('shows how a week is written to someone who wrote %j', given => {
    expect(refusalOf(() => parseWeek(given))).toMatchObject({
      code: 'week_malformed',
      facts: { given, right: '2027-W14' },
    });
  });

  it('does not repeat a long text in its refusal', () => {
    const facts = refusalOf(() => parseWeek('week '.repeat(10_000)))?.facts;
    expect(String(facts?.['given'])).toHaveLength(41);
  });

  it('refuses weeks whose dates would not have years of four digits or no Gregorian calendar', () => {
    const facts = { first: '1583-W01', last: '9998-W53' };
    for (const given of ['9999-W01', '1582-W52', '0000-W00']) {
      expect(refusalOf(() => parseWeek(given))).toMatchObject({
        code: 'week_out_of_reach',
        facts: { ...facts, given },
      });
    }
    expect(refusalOf(() => plusWeeks(LAST_WEEK, 1))?.code).toBe('week_out_of_reach');
    expect(refusalOf(() => minusWeeks(FIRST_WEEK, 1))?.code).toBe('week_out_of_reach');
    expect(refusalOf(() => weekOf(day('1500-01-01')))?.facts).toEqual({ ...facts, given: '1500-01-01' });
    expect(String(sundayOf(LAST_WEEK))).toHaveLength(10);
  });

  it('tells a week from any other text', () => {
    expect(isWeek('2026-W53')).toBe(true);
    for (const text of ['2027-W53', '2027-W00', '9999-W01', '2027-w14', 'soon'])
      expect(isWeek(text)).toBe(false);
  });

  it('agrees with itself about any text', () => {
    const text = fc.oneof(fc.string(), fc.stringMatching(/^\d{4}-W\d\d$/));
    fc.assert(
      fc.property(text, given => {
        expect(isWeek(given)).toBe(refusalOf(() => parseWeek(given)) === undefined);
      }),
      FIXED,
    );
  });

  it('is the only way to a week: a mere text is none, for the compiler', () => {
    // @ts-expect-error a text has to be parsed first
    expect(numberInYear('2027-W14')).toBe(14);
  });

  it('is its own text, in JSON too', () => {
    fc.assert(
      fc.property(anyWeek(), week => {
        expect(parseWeek(week)).toBe(week);
        expect(JSON.stringify({ week })).toBe(`{"week":"${week}"}`);
      }),
      FIXED,
    );
  });
});

describe('the days of a week', () => {
  it('run from Monday to Sunday', () => {
    const days = datesOf(parseWeek('2027-W14')).map(String);
    expect(days).toHaveLength(7);
    expect([days[0], days[6]]).toEqual(['2027-04-05', '2027-04-11']);
  });

  it.each([
    ['2026-12-27', '2026-W52'],
    ['2026-12-28', '2026-W53'],
    ['2027-01-03', '2026-W53'],
    ['2027-01-04', '2027-W01'],
    ['2024-12-30', '2025-W01'],
    ['2024-02-29', '2024-W09'],
    ['1969-12-31', '1970-W01'],
    ['2000-01-01', '1999-W52'],
  ])('put %s into %s', (date, week) => {
    expect(weekOf(day(date))).toBe(week);
  });

  it('find their way back to their week', () => {
    fc.assert(
      fc.property(anyWeek(), week => {
        expect(mondayOf(week).dayOfWeek).toBe(1);
        expect(sundayOf(week).dayOfWeek).toBe(7);
        expect(datesOf(week).map(weekOf)).toEqual(Array.from({ length: 7 }, () => week));
      }),
      FIXED,
    );
  });

  it('lie in the week that the calendar of the language says', () => {
    fc.assert(
      fc.property(anyDate(), date => {
        const week = weekOf(date);
        expect([yearOf(week), numberInYear(week)]).toEqual([date.yearOfWeek, date.weekOfYear]);
      }),
      { ...FIXED, numRuns: 3000 },
    );
  });

  it('are the same days in any other calendar', () => {
    expect(weekOf(day('2027-04-07').withCalendar('hebrew'))).toBe('2027-W14');
  });
});

describe('counting weeks', () => {
  it('starts with the week of 5 January 1970', () => {
    expect(numberOf(parseWeek('1970-W02'))).toBe(0);
    expect(weekNumbered(0)).toBe('1970-W02');
    expect(weekNumbered(-1)).toBe('1970-W01');
    expect(numberOf(parseWeek('2027-W14'))).toBe(2987);
  });

  it('gives every week of every year one number, without a hole', () => {
    let next = numberOf(FIRST_WEEK);
    for (let year = 1583; year <= 9998; year++) {
      for (const inYear of [1, weeksInYear(year)]) {
        const week = parseWeek(`${year}-W${String(inYear).padStart(2, '0')}`);
        const number = next + inYear - 1;
        expect(numberOf(week) === number && weekNumbered(number) === week).toBe(true);
      }
      next += weeksInYear(year);
    }
    expect(next - 1).toBe(numberOf(LAST_WEEK));
  });

  it('knows the long years: those that begin or end on a Thursday', () => {
    for (let year = 1583; year <= 9998; year++) {
      const edges = [
        Temporal.PlainDate.from({ year, month: 1, day: 1 }),
        Temporal.PlainDate.from({ year, month: 12, day: 31 }),
      ];
      const isLong = edges.some(edge => edge.dayOfWeek === 4);
      expect(weeksInYear(year) === (isLong ? 53 : 52)).toBe(true);
    }
    expect([2015, 2020, 2026, 2032].map(weeksInYear)).toEqual([53, 53, 53, 53]);
  });

  it('steps over New Year', () => {
    expect(plusWeeks(parseWeek('2026-W52'), 2)).toBe('2027-W01');
    expect(minusWeeks(parseWeek('2027-W01'), 1)).toBe('2026-W53');
    expect(weeksFrom(parseWeek('2026-W53'), parseWeek('2027-W14'))).toBe(14);
    expect(weeksFrom(parseWeek('2027-W14'), parseWeek('2026-W53'))).toBe(-14);
  });

  it('comes back after going there', () => {
    fc.assert(
      fc.property(anyWeek(), anyWeek(), (from, to) => {
        const weeks = weeksFrom(from, to);
        expect(plusWeeks(from, weeks)).toBe(to);
        expect(minusWeeks(to, weeks)).toBe(from);
        expect(mondayOf(from).until(mondayOf(to)).days).toBe(7 * weeks);
      }),
      FIXED,
    );
  });

  it('does not count in parts of weeks', () => {
    for (const number of [0.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => plusWeeks(FIRST_WEEK, number)).toThrow(RangeError);
    }
  });

  it('orders weeks as their Mondays, their numbers and their texts', () => {
    fc.assert(
      fc.property(anyWeek(), anyWeek(), (a, b) => {
        const order = compareWeeks(a, b);
        expect(order).toBe(Temporal.PlainDate.compare(mondayOf(a), mondayOf(b)));
        expect(order).toBe(Math.sign(numberOf(a) - numberOf(b)));
        expect([a, b].sort()).toEqual([a, b].sort(compareWeeks));
        expect(compareWeeks(a, a)).toBe(0);
      }),
      FIXED,
    );
  });
});
