import { short } from './figures.mjs';

/** A figure that must not fall below a bound. */
export function atLeast(what, value, bound) {
  return goal(what, value, `≥ ${short(bound)}`, value >= bound);
}

/** A figure that must stay under a bound; what this machine cannot measure is neither met nor missed. */
export function lessThan(what, value, bound, unit = '') {
  return goal(what, value, `< ${short(bound)}${unit && ` ${unit}`}`, value < bound);
}

/** A figure that may reach a bound, but not pass it. */
export function atMost(what, value, bound, unit = '') {
  return goal(what, value, `≤ ${short(bound)}${unit && ` ${unit}`}`, value <= bound);
}

/** Something that holds or does not. */
export function isTrue(what, value) {
  return { what, value, bound: 'always', isMet: value };
}

function goal(what, value, bound, isMet) {
  return { what, value, bound, isMet: value === undefined ? undefined : isMet };
}

/** How a goal stands, for a cell of a table. */
export function verdict({ bound, isMet }) {
  return `goal ${bound}: ${isMet === undefined ? 'not measured' : isMet ? 'pass' : 'miss'}`;
}
