/** Small sums over the figures of several rounds. */

export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The smallest number that is not below the given share of all: 0.5 for the middle, 0.99 for the slow end. */
export function percentile(numbers, share) {
  const sorted = Float64Array.from(numbers).toSorted();
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

/** Three figures that count, never an exponent; a dash for what this machine cannot tell. */
export function short(number) {
  if (number === undefined) return '–';
  if (Math.abs(number) >= 100) return Math.round(number).toLocaleString('en');
  return String(Number(number.toPrecision(3)));
}

/** The median with the lowest and the highest round behind it. */
export function spread(numbers, show = short) {
  if (numbers.some(number => number === undefined)) return '–';
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  return least === most ? show(least) : `${show(median(numbers))} (${show(least)}–${show(most)})`;
}
