import { Refusal } from '#kernel';
import { parseWeek, parseWeeks, plusWeeks } from '#weeks';
import fc from 'fast-check';
import {
  farthestWeek,
  offeredWeeks,
  parseExceptions,
  parseSeats,
  printOfferWeeks,
  refuseWeeks,
} from './offer-weeks.js';

const thisWeek = parseWeek('2027-W14');

function codeOf(parse: () => unknown): string | undefined {
  try {
    parse();
    return undefined;
  } catch (error) {
    return error instanceof Refusal ? `${error.field}: ${error.code}` : String(error);
  }
}

const read = (weeks: string, seats: number, exceptions: string) =>
  offeredWeeks(parseWeeks(weeks, 'weeks'), parseSeats(seats), parseExceptions(exceptions));

describe('the weeks of an offer', () => {
  it('are written in ranges, every second one if wished, with one number of seats and exceptions', () => {
    const offered = read('2027-W14..2027-W18/2, 2027-W30', 2, '2027-W16: 3\n2027-W30:1,');
    expect(offered.map(({ week, seats }) => `${week} ${seats}`)).toEqual([
      '2027-W14 2',
      '2027-W16 3',
      '2027-W18 2',
      '2027-W30 1',
    ]);
    expect(printOfferWeeks(offered)).toEqual({
      weeks: '2027-W14, 2027-W16, 2027-W18, 2027-W30',
      seats: 2,
      exceptions: '2027-W30: 1, 2027-W16: 3',
    });
    expect(printOfferWeeks([])).toEqual({ weeks: '', seats: 1, exceptions: '' });
  });

  it('come back from a form as they went into it', () => {
    const anOffer = fc.uniqueArray(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 4 })), {
      selector: ([index]) => index,
    });
    fc.assert(
      fc.property(anOffer, some => {
        const offered = some
          .toSorted(([a], [b]) => a - b)
          .map(([index, seats]) => ({ week: plusWeeks(thisWeek, index), seats }));
        const { weeks, seats, exceptions } = printOfferWeeks(offered);
        expect(read(weeks, seats, exceptions)).toEqual(offered);
      }),
      { seed: 7 },
    );
  });

  it('are refused where they are past, too far ahead, reversed, unreal or too many', () => {
    const judge = (text: string) => codeOf(() => refuseWeeks(parseWeeks(text, 'weeks'), thisWeek));
    const last = plusWeeks(thisWeek, farthestWeek);
    expect(judge(`2027-W14..${last}`)).toBeUndefined();
    expect(judge('2027-W13..2027-W15')).toBe('weeks: week_past');
    expect(judge(plusWeeks(last, 1))).toBe('weeks: week_too_far');
    expect(judge('2027-W20..2027-W18')).toBe('weeks: weeks_reversed');
    expect(judge('2027-W53')).toBe('weeks: week_does_not_exist');
    expect(judge('2027-W01..2050-W01')).toBe('weeks: too_many_weeks');
    expect(judge('next spring')).toBe('weeks: week_malformed');
  });

  it('have seats that can be counted, and exceptions only for weeks that are offered', () => {
    for (const seats of [0, -1, 51, 1.5, Number.NaN])
      expect(codeOf(() => parseSeats(seats))).toBe('seats: seats_out_of_range');
    expect(codeOf(() => parseExceptions('2027-W14'))).toBe('exceptions: seats_malformed');
    expect(codeOf(() => parseExceptions('2027-W14: two'))).toBe('exceptions: seats_malformed');
    expect(codeOf(() => parseExceptions('2027-W14: 51'))).toBe('exceptions: seats_out_of_range');
    expect(codeOf(() => parseExceptions('2027-W60: 1'))).toBe('exceptions: week_does_not_exist');
    expect(codeOf(() => read('2027-W14', 1, '2027-W15: 2'))).toBe('exceptions: week_not_offered');
  });

  it('are not counted over and over again because somebody repeats the same years', () => {
    const years = '2027-W01..2045-W01: 1';
    expect(codeOf(() => parseExceptions(years))).toBeUndefined();
    expect(codeOf(() => parseExceptions(`${years}, ${years}`))).toBe('exceptions: too_many_weeks');
  });
});
