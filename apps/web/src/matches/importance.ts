/** How much a part matters to somebody beside what is usual; the form offers these three. */
export const importances = { less: 0.5, usual: 1, more: 2 } as const;
export type Importance = keyof typeof importances;

export const importanceNames = Object.keys(importances) as Importance[];

interface Weighed {
  readonly part: string;
  readonly weight: number;
  readonly usual: number;
}

/**
 * What was chosen, read from the weights that came of it. Together these are always the same, so one that rose made all
 * others fall a little: of the ways to read them, that one is right in which most parts are as usual.
 */
export function importanceIn(weights: readonly Weighed[]): ReadonlyMap<string, Importance> {
  const ratios = weights.map(({ weight, usual }) => weight / usual);
  const readings = ratios.map(scale => ratios.map(ratio => nearest(ratio / scale)));
  const usualIn = (reading: readonly Importance[]) => reading.filter(name => name === 'usual').length;
  const best = readings.reduce((a, b) => (usualIn(b) > usualIn(a) ? b : a), readings[0] ?? []);
  return new Map(weights.map(({ part }, index) => [part, best[index] ?? 'usual']));
}

function nearest(times: number): Importance {
  const farFrom = (name: Importance) => Math.abs(Math.log2(times) - Math.log2(importances[name]));
  return importanceNames.reduce((a, b) => (farFrom(b) < farFrom(a) ? b : a));
}
