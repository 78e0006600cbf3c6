import { filters, usualRadius, type Asked } from './asked.js';
import type { Loosening } from './finder.js';

type Lodging = 'NONE' | 'SOFA' | 'ROOM' | 'FLAT' | 'HOTEL';
type Pay = 'NONE' | 'EXPENSES' | 'STIPEND';

const lodgings: readonly Lodging[] = ['NONE', 'SOFA', 'ROOM', 'FLAT', 'HOTEL'];
const pays: readonly Pay[] = ['NONE', 'EXPENSES', 'STIPEND'];

/** What is asked for, as the API takes it. */
export function searchInput(asked: Asked, place: string | null) {
  const { weeks, radius, countries, remote, languages, words } = asked;
  const named = (texts: readonly string[]) => texts.map(skill => ({ skill }));
  return {
    weeks,
    can: named(asked.can),
    learn: named(asked.learn),
    place,
    radiusKm: Number(radius === '' ? usualRadius : radius),
    countries: [...countries],
    remote,
    lodging: lodgings.find(known => known === asked.lodging.toUpperCase()) ?? null,
    pay: pays.find(known => known === asked.pay.toUpperCase()) ?? null,
    languages: [...languages],
    practices: [...asked.practices],
    words,
  };
}

/** What the API would leave out, as the address calls it. */
export function loosenedFilter({
  without,
  count,
  isMore,
}: {
  readonly without: string;
  readonly count: number;
  readonly isMore: boolean;
}): Loosening[] {
  const filter = filters.find(known => known === without.toLowerCase());
  return filter ? [{ filter, count, isMore }] : [];
}
