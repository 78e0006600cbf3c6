import { weekRefusals, dateRange, parseWeek, parseWeeks, weekOf } from '#weeks';
import { refusalOf } from './testing/refusal-of.js';

const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);

describe('the catalogue of refusals', () => {
  it('has every code with its facts, and no code that is never used', () => {
    const refusals = [
      refusalOf(() => parseWeek('week 14')),
      refusalOf(() => parseWeek('2027-W53')),
      refusalOf(() => weekOf(day('9999-12-31'))),
      refusalOf(() => parseWeeks('2027-W14,')),
      refusalOf(() => parseWeeks('2027-W14..2027-W13')),
      refusalOf(() => parseWeeks('2027-W14..2057-W13')),
      refusalOf(() => dateRange(day('2027-04-05'), day('2027-04-04'))),
    ];
    const met = refusals.map(refusal => [refusal?.code, Object.keys(refusal?.facts ?? {}).sort()]);
    const listed = Object.entries(weekRefusals).map(([code, { facts }]) => [code, [...facts].sort()]);
    expect(met).toEqual(listed);
  });
});
