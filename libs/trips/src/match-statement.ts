import { matchHorizon, type Part, parts, stretchKinds, type Weights } from '#matching';
import { numberOf, type Week } from '#weeks';
import type { Moment } from './match-score.js';

/** The values of one statement, each named by its place in the text. */
export class Values {
  readonly list: unknown[] = [];

  add(value: unknown, type: string): string {
    this.list.push(value);
    return `$${this.list.length}::${type}`;
  }

  /**
   * A value that the planner does not get to see: so it finds no plan of its own for each one, which would take longer
   * than to ask, and after five times keeps to one for all.
   */
  hide(value: unknown, type: string): string {
    // The outer cast lets `any(…)` read a list, where it would read the rows of a bare query.
    return `(select ${this.add(value, type)})::${type}`;
  }

  /** A condition that was written for another statement, with its values behind those that are here. */
  adopt(text: string, values: readonly unknown[]): string {
    const shift = this.list.length;
    this.list.push(...values);
    return text.replaceAll(/\$(\d+)/g, (_, number: string) => `$${Number(number) + shift}`);
  }
}

const all = (1n << 64n) - 1n;

/** Bit by bit the weeks from this one on, as they are kept: the number of each, mod 64. */
function liveWeeks(right: number): bigint {
  const ahead = (1n << BigInt(matchHorizon)) - 1n;
  const turn = BigInt(right);
  return ((ahead << turn) | (ahead >> (64n - turn))) & all;
}

const signed = (bits: bigint) => BigInt.asIntN(64, bits).toString();

export function momentOf(values: Values, thisWeek: Week, weights: Weights): Moment {
  const right = numberOf(thisWeek) % 64;
  const low = right === 0 ? all : (1n << BigInt(64 - right)) - 1n;
  return {
    right: values.add(right, 'integer'),
    low: values.add(signed(low), 'bigint'),
    left: values.add((64 - right) % 64, 'integer'),
    live: values.add(signed(liveWeeks(right)), 'bigint'),
    weights: Object.fromEntries(parts.map(part => [part, values.add(weights[part], 'integer')])) as Record<
      Part,
      string
    >,
  };
}

/** Weeks as they are kept. */
export function bitsOf(weeks: readonly Week[]): string {
  return signed(weeks.reduce((bits, week) => bits | (1n << BigInt(numberOf(week) % 64)), 0n));
}

/** The numbers of weeks whose bits are counted from this one. */
export function weeksOfBits(bits: string, thisWeek: Week): number[] {
  const first = numberOf(thisWeek);
  const mask = BigInt(bits);
  // In two halves, as plain numbers: each match of a page asks for sixty bits.
  const halves = [Number(BigInt.asUintN(32, mask)), Number(BigInt.asUintN(32, mask >> 32n))];
  const weeks: number[] = [];
  for (let index = 0; index < matchHorizon; index += 1)
    if ((halves[index >> 5]! >>> (index & 31)) & 1) weeks.push(first + index);
  return weeks;
}

/** The numbers of the weeks from this one on that are kept in such bits. */
export function weeksOfKept(bits: string, thisWeek: Week): number[] {
  const first = numberOf(thisWeek);
  const mask = BigInt.asUintN(64, BigInt(bits));
  return Array.from({ length: matchHorizon }, (_, index) => first + index).filter(
    week => (mask >> BigInt(week % 64)) & 1n,
  );
}

export const sorts = ['fit', 'soonest', 'nearest', 'newest'] as const;
export type Sort = (typeof sorts)[number];

/**
 * The whole order of a list in one number, the greatest first: what it is sorted by, then the score, the way and the
 * week, and in the last byte, only for the stretches of one trip among each other, the first. Pairs that are alike
 * without that byte go by their id.
 */
export const keyOf: Readonly<Record<Sort, (newest: string) => string>> = {
  fit: () => key('s.score::bigint', [15, '32767 - a.km'], [6, '63 - d.first']),
  soonest: () => key('63::bigint - d.first', [20, 's.score'], [15, '32767 - a.km']),
  nearest: () => key('32767::bigint - a.km', [20, 's.score'], [6, '63 - d.first']),
  newest: newest => key(newest, [20, 's.score']),
};

function key(first: string, ...rest: readonly (readonly [width: number, value: string])[]): string {
  return [...rest, [8, '255 - t.stretch'] as const].reduce(
    (sum, [width, value]) => `(${sum}) * ${1 << width} + (${value})`,
    first,
  );
}

const offerColumns = {
  weeks: 'bigint',
  x: 'integer',
  y: 'integer',
  z: 'integer',
  travel_paid: 'integer',
  asked: 'integer',
  answered: 'integer',
  stay_least: 'smallint',
  lodging: 'smallint',
  is_on_site: 'boolean',
  is_remote: 'boolean',
  country: 'text',
  seek: 'integer[]',
  teach: 'integer[]',
  main: 'integer[]',
  speaks: 'integer[]',
};

const tripColumns = {
  weeks: 'bigint',
  best_weeks: 'bigint',
  good_weeks: 'bigint',
  x: 'integer',
  y: 'integer',
  z: 'integer',
  radius_km: 'integer',
  fare_need: 'integer',
  stretch: 'smallint',
  least_lodging: 'smallint',
  country: 'text',
  countries: 'text[]',
  teach: 'integer[]',
  want: 'integer[]',
  avoid: 'integer[]',
  speaks: 'integer[]',
};

const kindsSaid = [...stretchKinds, 'any'] as const;

/** One side of a pair with what is looked at of it: from a table, or a wish that says some of it. */
export type Said = Readonly<Record<string, unknown>>;

/**
 * A row of whoever asks, written into the statement. Without a table the planner takes it for constants, and sorts
 * candidates out while it reads them; the kind stands there word for word, so what is about other kinds falls away.
 */
export function saidRow(values: Values, side: 'o' | 't', row: Said): string {
  const columns = Object.entries(side === 'o' ? offerColumns : tripColumns).map(([name, type]) => {
    const value = row[name] ?? null;
    return `${type.endsWith('[]') ? values.hide(value, type) : values.add(value, type)} as ${name}`;
  });
  const kind = kindsSaid.find(known => known === row['kind']);
  return `(select ${[...columns, ...(side === 't' ? [`'${kind}'::text as kind`] : [])].join(', ')}) ${side}`;
}
