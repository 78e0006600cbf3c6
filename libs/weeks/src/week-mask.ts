import { weekSet, type WeekSet } from './week-set.js';
import { numberOf, plusWeeks, type Week } from './week.js';

/**
 * The weeks as bits, the lowest for `base`, `width` of them. Weeks outside that window have no bit, so that
 * what lies behind or far ahead cannot wrap around into it.
 */
export function maskOf(weeks: WeekSet, base: Week, width: number): bigint {
  const first = numberOf(base);
  let mask = 0n;
  for (const week of weeks) {
    const place = numberOf(week) - first;
    if (place >= 0 && place < width) mask |= 1n << BigInt(place);
  }
  return mask;
}

export function weeksOfMask(mask: bigint, base: Week, width: number): WeekSet {
  const places = Array.from({ length: width }, (_, place) => place);
  const marked = places.filter(place => (mask >> BigInt(place)) & 1n);
  return weekSet(marked.map(place => plusWeeks(base, place)));
}
