import fc from 'fast-check';
import { type Part, parts, usualWeights } from './parts.js';
import { matchOf, scoreOf } from './score.js';
import { offers, thisWeek, trips } from './testing/arbitrary-pairs.js';
import { weightsOf } from './weights.js';

describe('what matters to somebody', () => {
  const importance = fc.record(
    Object.fromEntries(parts.map(part => [part, fc.double({ min: 0, max: 10, noNaN: true })])) as Record<
      Part,
      fc.Arbitrary<number>
    >,
    { requiredKeys: [] },
  );

  it('always weighs 1000 together, and each part between a quarter and four times of what is usual', () => {
    fc.assert(
      fc.property(importance, wished => {
        const weights = weightsOf(wished);
        expect(parts.reduce((sum, part) => sum + weights[part], 0)).toBe(1000);
        for (const part of parts) {
          expect(Number.isInteger(weights[part])).toBe(true);
          expect(weights[part] * 4).toBeGreaterThanOrEqual(usualWeights[part]);
          expect(weights[part]).toBeLessThanOrEqual(4 * usualWeights[part]);
        }
      }),
    );
  });

  it('is as usual for whoever says nothing, and less than usual for what matters less', () => {
    expect(weightsOf({})).toEqual(usualWeights);
    for (const part of parts) {
      expect(weightsOf({ [part]: 1 / 4 })[part]).toBeLessThan(usualWeights[part]);
      expect(weightsOf({ [part]: 4 })[part]).toBeGreaterThan(usualWeights[part]);
    }
  });

  it('changes what a score is made of and nothing else', () => {
    fc.assert(
      fc.property(
        trips.map(trip => ({ ...trip, stretches: trip.stretches.slice(0, 1) })),
        offers,
        importance,
        (trip, offer, wished) => {
          const weights = weightsOf(wished);
          const [usual, own] = [usualWeights, weights].map(each =>
            matchOf(trip, offer, { weights: each, thisWeek }),
          );
          if (usual?.kind !== 'match' || own?.kind !== 'match') return expect(own?.kind).toBe(usual?.kind);
          expect(own.match).toEqual({ ...usual.match, score: scoreOf(usual.match.parts, weights) });
        },
      ),
    );
  });
});
