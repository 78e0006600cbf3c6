import { fold, parseGlobalId } from '#kernel';
import { countriesNamed, isCountry } from '#places';
import { parseWeeks, printWeeks } from '#weeks';
import { readChoices, readForm } from '../typed-form.js';

/** What somebody looks for, as an address or a form says it; what cannot be read stays as it was typed. */
export interface Asked {
  /** In the notation of weeks. */
  readonly weeks: string;
  readonly can: readonly string[];
  readonly learn: readonly string[];
  /** The key of a place, `berlin-2950159`, or what was typed. */
  readonly place: string;
  readonly radius: string;
  readonly countries: readonly string[];
  readonly remote: boolean;
  readonly lodging: string;
  readonly pay: string;
  readonly languages: readonly string[];
  readonly practices: readonly string[];
  readonly words: string;
}

/** In the order in which an address says them. */
export const filters = [
  'weeks',
  'can',
  'learn',
  'place',
  'radius',
  'countries',
  'remote',
  'lodging',
  'pay',
  'languages',
  'practices',
  'words',
] as const satisfies readonly (keyof Asked)[];
export type Filter = (typeof filters)[number];

export const sorts = ['fit', 'soonest', 'nearest', 'newest'] as const;
export type Sort = (typeof sorts)[number];

/** Said by a place without a radius. */
export const usualRadius = '100';

const longest = 2_000;

export function readAsked(query: unknown): Asked {
  const typed = readForm(query);
  const text = (name: Filter) => (typed[name] ?? '').trim().slice(0, longest);
  const list = (name: Filter) =>
    inOrder(readChoices(query, name).flatMap(some => some.slice(0, longest).split(/[,;]/)));
  const place = text('place');
  return {
    weeks: tidyWeeks(text('weeks')),
    can: list('can'),
    learn: list('learn'),
    place,
    radius: place === '' || text('radius') === usualRadius ? '' : text('radius'),
    countries: inOrder(list('countries').map(tidyCountry)),
    remote: text('remote') !== '',
    lodging: text('lodging'),
    pay: text('pay'),
    languages: list('languages'),
    practices: list('practices'),
    words: text('words').replaceAll(/\s+/g, ' '),
  };
}

export function readSort(query: unknown): Sort {
  const typed = readForm(query)['sort'];
  return sorts.find(sort => sort === typed) ?? 'fit';
}

/** One address for one search: always in this order, and nothing in it that says nothing. */
export function addressOf(path: string, asked: Asked, sort: Sort = 'fit', after?: string): string {
  const said = filters.map((filter): [string, string] => [filter, printed(asked[filter])]);
  const all = [...said, ['sort', sort === 'fit' ? '' : sort] as const, ['after', after ?? ''] as const];
  const query = all.filter(([, value]) => value !== '').map(([name, value]) => `${name}=${spelt(value)}`);
  return query.length === 0 ? path : `${path}?${query.join('&')}`;
}

/** The same search without one of its filters; a radius goes with its place. */
export function without(asked: Asked, filter: Filter): Asked {
  const nothing = typeof asked[filter] === 'string' ? '' : typeof asked[filter] === 'boolean' ? false : [];
  return { ...asked, [filter]: nothing, ...(filter === 'place' && { radius: '' }) };
}

export function isSaid(asked: Asked, filter: Filter): boolean {
  return printed(asked[filter]) !== '';
}

/** The key of a place: readable, and exact. */
export function placeKey({ id, name }: { readonly id: string; readonly name: string }): string {
  return `${fold(name).replaceAll(' ', '-')}-${parseGlobalId(id)?.id ?? ''}`;
}

/** The number that a key ends with; nothing, if it is a name that somebody typed. */
export function placeNumber(key: string): string | undefined {
  return /-([1-9]\d{0,9})$/.exec(key)?.[1];
}

function printed(value: Asked[Filter]): string {
  if (typeof value === 'string') return value;
  return typeof value === 'boolean' ? (value ? 'yes' : '') : value.join(',');
}

/** Commas and slashes need no veil in a query, and an address that people send around should be read. */
function spelt(value: string): string {
  return encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%2F', '/').replaceAll('%20', '+');
}

function inOrder(texts: readonly string[]): string[] {
  return [...new Set(texts.map(text => text.trim()).filter(text => text !== ''))].toSorted();
}

function tidyWeeks(text: string): string {
  try {
    return printWeeks(parseWeeks(text)).replaceAll(' ', '');
  } catch {
    return text;
  }
}

/** By its code, or by the beginning of its name in either language where only one begins so. */
function tidyCountry(text: string): string {
  const upper = text.toUpperCase();
  if (isCountry(upper)) return upper.toLowerCase();
  const meant = countriesNamed(text);
  return meant.length === 1 ? (meant[0] ?? text).toLowerCase() : text;
}
