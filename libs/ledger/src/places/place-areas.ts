import { fold } from '#kernel';
import { countriesNamed } from '#places';
import { STATE_NAMES } from './state-names.data.js';

/** A country as `US`, or one of its states as `US-TX`. */
type Area = string;

export function areaOf({ country, admin1 }: { country: string; admin1: string | null }): Area {
  return admin1 ? `${country}-${admin1}` : country;
}

/**
 * What was typed behind the name of a town to say which one is meant: "Paris, Texas", "Neustadt, Bayern, Deutschl".
 * Each part may be a country or a state; parts that say nothing we know are passed over.
 */
export function areasNamed(parts: readonly string[]): readonly Area[] {
  return parts
    .map(areasOf)
    .filter(areas => areas.length > 0)
    .reduce((some, others) => (some.length === 0 ? others : common(some, others)), []);
}

function areasOf(part: string): readonly Area[] {
  const start = fold(part);
  if (start === '') return [];
  const states = STATE_NAMES.filter(([code, ...names]) =>
    [code.slice(3), ...names].some(name => fold(name).startsWith(start)),
  );
  return [...countriesNamed(part), ...states.map(([code]) => code)];
}

/** Of a country and one of its states the state is what both have in common. */
function common(some: readonly Area[], others: readonly Area[]): readonly Area[] {
  const within = (inner: readonly Area[], outer: readonly Area[]) =>
    inner.filter(area => outer.includes(area) || outer.includes(area.slice(0, 2)));
  return [...new Set([...within(some, others), ...within(others, some)])];
}
