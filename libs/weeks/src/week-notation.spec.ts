import fc from 'fast-check';
import { NO_WEEKS, parseWeekRange, parseWeeks, printWeekRange, printWeeks, weeksIn } from '#weeks';
import { FIXED, nearbyRange, nearbyWeeks } from './testing/arbitrary-weeks.js';
import { refusalOf } from './testing/refusal-of.js';

describe('writing several weeks in one line', () => {
  it('takes weeks and ranges between commas', () => {
    const weeks = parseWeeks('2027-W14..2027-W16, 2027-W20');
    expect(weeks).toEqual(['2027-W14', '2027-W15', '2027-W16', '2027-W20']);
    expect(printWeeks(weeks)).toBe('2027-W14..2027-W16, 2027-W20');
  });

  it('brings them into order, joins what meets and needs no spaces', () => {
    const weeks = parseWeeks('2027-W20,2027-W15 .. 2027-W16 ,2027-W14,2027-W15');
    expect(printWeeks(weeks)).toBe('2027-W14..2027-W16, 2027-W20');
  });

  it('takes every second week of a range', () => {
    expect(parseWeeks('2026-W51..2027-W02/2')).toEqual(['2026-W51', '2026-W53', '2027-W02']);
  });

  it('reads nothing as no weeks', () => {
    expect(parseWeeks('  ')).toEqual([]);
    expect(printWeeks(NO_WEEKS)).toBe('');
  });

  it('reads every set that it has written', () => {
    fc.assert(
      fc.property(nearbyWeeks(), weeks => {
        expect(parseWeeks(printWeeks(weeks))).toEqual(weeks);
      }),
      FIXED,
    );
  });

  it('reads every range that it has written', () => {
    fc.assert(
      fc.property(nearbyRange(), range => {
        expect(parseWeekRange(printWeekRange(range))).toEqual(range);
        expect(parseWeeks(printWeekRange(range))).toEqual(weeksIn(range));
      }),
      FIXED,
    );
  });

  it.each([
    ['2027-W14,', 'weeks_malformed'],
    [',', 'weeks_malformed'],
    ['2027-W14..', 'weeks_malformed'],
    ['..2027-W14', 'weeks_malformed'],
    ['2027-W14..2027-W15..2027-W16', 'weeks_malformed'],
    ['2027-W14/2', 'weeks_malformed'],
    ['2027-W14..2027-W20/0', 'weeks_malformed'],
    ['2027-W14..2027-W20/', 'weeks_malformed'],
    ['2027-W14..2027-W20/2/2', 'weeks_malformed'],
    ['2027-W14; 2027-W15', 'week_malformed'],
    ['2027-W14..2027-W53', 'week_does_not_exist'],
    ['2027-W16..2027-W14', 'weeks_reversed'],
    ['2027-W14..2127-W14', 'too_many_weeks'],
    ['2027-W14..2127-W14/50', 'too_many_weeks'],
  ])('refuses %j with %s', (text, code) => {
    expect(refusalOf(() => parseWeeks(text, 'weeks'))).toMatchObject({ code, field: 'weeks' });
  });

  it('shows how weeks are written to someone who left one out', () => {
    expect(refusalOf(() => parseWeeks('2027-W14, , 2027-W16'))?.facts).toEqual({
      given: '2027-W14, , 2027-W16',
      right: '2027-W14..2027-W16, 2027-W20',
    });
  });

  it('stops early at a text that asks for too much', () => {
    const greedy = Array.from({ length: 100_000 }, () => '2027-W01..2045-W01').join(',');
    expect(refusalOf(() => parseWeeks(greedy))?.code).toBe('too_many_weeks');
  });

  it('refuses or understands any text, and never breaks', () => {
    const piece = fc.constantFrom('2027-W14', '2027-W16', '2027-W60', '..', ',', ' ', '/2', '/', 'x');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 9 }), pieces => {
        const text = pieces.join('');
        if (!refusalOf(() => parseWeeks(text))) {
          expect(parseWeeks(printWeeks(parseWeeks(text)))).toEqual(parseWeeks(text));
        }
      }),
      { ...FIXED, numRuns: 2000 },
    );
  });
});
