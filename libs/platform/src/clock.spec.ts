import { weekOf } from '#weeks';
import fc from 'fast-check';
import { weekAt } from './clock.js';

describe('the week it is', () => {
  it('is the week of the date in UTC, at every moment', () => {
    const moments = fc
      .integer({ min: -12_000_000_000_000, max: 200_000_000_000_000 })
      .map(ms => Temporal.Instant.fromEpochMilliseconds(ms));
    fc.assert(
      fc.property(moments, moment => {
        expect(weekAt(moment)).toBe(weekOf(moment.toZonedDateTimeISO('UTC').toPlainDate()));
      }),
      { seed: 1 },
    );
  });

  it('turns at midnight between Sunday and Monday', () => {
    expect(weekAt(Temporal.Instant.from('2027-01-03T23:59:59.999Z'))).toBe('2026-W53');
    expect(weekAt(Temporal.Instant.from('2027-01-04T00:00:00Z'))).toBe('2027-W01');
  });
});
