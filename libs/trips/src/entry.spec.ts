import fc from 'fast-check';
import { mondayOf, weekOf } from '#weeks';
import { weeksTakenBy } from './entry.js';

const day = (text: string) => Temporal.PlainDate.from(text);
const taken = (firstDay: string, lastDay = firstDay) => [
  ...weeksTakenBy({ firstDay: day(firstDay), lastDay: day(lastDay) }),
];

describe('the weeks that an entry takes', () => {
  it('are those of which it touches a working day', () => {
    expect(taken('2027-04-05')).toEqual(['2027-W14']);
    expect(taken('2027-04-09')).toEqual(['2027-W14']);
    expect(taken('2027-04-09', '2027-04-12')).toEqual(['2027-W14', '2027-W15']);
    expect(taken('2027-04-10', '2027-04-12')).toEqual(['2027-W15']);
    expect(taken('2027-04-09', '2027-04-11')).toEqual(['2027-W14']);
    expect(taken('2026-12-31', '2027-01-04')).toEqual(['2026-W53', '2027-W01']);
  });

  it('are none for a weekend', () => {
    expect(taken('2027-04-10', '2027-04-11')).toEqual([]);
    expect(taken('2027-04-11')).toEqual([]);
  });

  it('are refused where the days end before they begin', () => {
    expect(() => taken('2027-04-09', '2027-04-08')).toThrow('dates_reversed');
  });

  it('are the weeks of its days from Monday to Friday, whatever the days', () => {
    const start = day('2026-12-01');
    fc.assert(
      fc.property(fc.nat(500), fc.nat(60), (offset, length) => {
        const firstDay = start.add({ days: offset });
        const days = Array.from({ length: length + 1 }, (_, index) => firstDay.add({ days: index }));
        const working = days.filter(({ dayOfWeek }) => dayOfWeek <= 5).map(weekOf);
        const weeks = weeksTakenBy({ firstDay, lastDay: firstDay.add({ days: length }) });
        expect([...weeks]).toEqual([...new Set(working)]);
        for (const week of weeks) expect(mondayOf(week).dayOfWeek).toBe(1);
      }),
      { seed: 20270405 },
    );
  });
});
