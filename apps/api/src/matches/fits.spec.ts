import { gates, type NearMiss } from '#matching';
import { fewOfEachGate } from './fits.js';

const misses = (gate: NearMiss['gate'], count: number) =>
  Array.from({ length: count }, (_, nth) => ({ gate, offerId: `${gate} ${nth}` }) as NearMiss);
const named = (some: readonly NearMiss[]) => some.map(({ offerId }) => offerId);

describe('what nearly fits', () => {
  it('is shown in its order, with no more than three that miss by the same', () => {
    const found = [...misses('skill', 5), ...misses('week', 2), ...misses('skill', 1)];
    expect(named(fewOfEachGate(found))).toEqual(['skill 0', 'skill 1', 'skill 2', 'week 0', 'week 1']);
  });

  it('is ten at the most', () => {
    expect(fewOfEachGate(gates.flatMap(gate => misses(gate, 3)))).toHaveLength(10);
  });
});
