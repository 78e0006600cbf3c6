import fc from 'fast-check';
import { numberOf, parseWeeks, printWeeks, weekNumbered, weekSet } from '#weeks';
import { FIXED, nearbyWeeks } from '../../../../libs/weeks/src/testing/arbitrary-weeks.js';
import { readWeeks, writeWeeks } from './week-text.js';

describe('weeks that are painted in a browser', () => {
  it('are written as the server writes them, over any New Year', () => {
    fc.assert(
      fc.property(nearbyWeeks(), weeks => {
        const numbers = readWeeks(printWeeks(weeks));
        expect(weekSet(numbers.map(weekNumbered))).toEqual(weeks);
        expect(writeWeeks(numbers.reverse())).toBe(printWeeks(weeks));
      }),
      FIXED,
    );
  });

  it.each(['2026-W51..2027-W02/2', ' 2027-W14 .. 2027-W16 /2,2027-W20', '2027-W20,2027-W20', ' '])(
    'are read as the server reads “%s”',
    text => {
      expect(weekSet(readWeeks(text).map(weekNumbered))).toEqual(parseWeeks(text));
    },
  );

  it.each([
    '2027-W53',
    '2027-14',
    '2027-W16..2027-W14',
    '2027-W14/2',
    '2027-W14..2127-W14',
    '2027-W14..',
    ',',
  ])('are left alone where the server would say what is wrong with “%s”', text => {
    expect(() => parseWeeks(text)).toThrow();
    expect(readWeeks(text)).toEqual([]);
    expect(readWeeks(`${text}, 2027-W20`)).toEqual([numberOf(parseWeeks('2027-W20')[0]!)]);
  });
});
