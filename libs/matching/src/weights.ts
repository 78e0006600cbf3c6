import { type Part, parts, usualWeights, type Weights } from './parts.js';

/** How much more or less a part matters to somebody than usual: 1 is usual, and a quarter and four times are the ends. */
export type Importance = Readonly<Partial<Record<Part, number>>>;

export const leastImportance = 1 / 4;
export const mostImportance = 4;

const whole = 1000;
/** Halving so often leaves nothing that a whole number would notice. */
const halvings = 80;

/**
 * The weights of somebody to whom some parts matter more or less. Together they stay 1000, so that scores can be
 * compared; each stays between a quarter and four times of what is usual, so that nothing is switched off.
 */
export function weightsOf(importance: Importance): Weights {
  const bounds = parts.map(part => {
    const usual = usualWeights[part];
    const times = Math.min(mostImportance, Math.max(leastImportance, importance[part] ?? 1));
    return {
      part,
      wished: usual * times,
      least: Math.ceil(usual * leastImportance),
      most: usual * mostImportance,
    };
  });
  const at = (scale: number) =>
    bounds.map(({ wished, least, most }) => Math.min(most, Math.max(least, wished * scale)));
  const sum = (all: readonly number[]) => all.reduce((total, each) => total + each, 0);
  let [low, high] = [0, mostImportance / leastImportance];
  for (let round = 0; round < halvings; round++) {
    const middle = (low + high) / 2;
    if (sum(at(middle)) > whole) high = middle;
    else low = middle;
  }
  const exact = at(low);
  const weights = exact.map(Math.floor);
  const byRest = exact
    .map((value, index) => ({ index, rest: value - Math.floor(value) }))
    .filter(({ index }) => weights[index]! < bounds[index]!.most)
    .toSorted((a, b) => b.rest - a.rest || a.index - b.index);
  for (const { index } of byRest.slice(0, whole - sum(weights))) weights[index]! += 1;
  return weightsInOrder(weights);
}

/** As they are kept: in the order of the parts. */
export function weightsInOrder(kept: readonly number[]): Weights {
  return Object.fromEntries(parts.map((part, index) => [part, kept[index]!])) as Record<Part, number>;
}
