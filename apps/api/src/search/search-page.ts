import { createHash } from 'node:crypto';
import { Refusal, isUuid } from '#kernel';
import type { MatchPosition } from '#trips';
import type { Week } from '#weeks';
import { parsePage, type PageArgs } from '../connection.js';

/** A page of a search. */
export interface SearchPage {
  readonly first: number;
  readonly after: MatchPosition | null;
  /** What its cursors begin with. */
  readonly mark: string;
}

/**
 * Its cursors carry which search it is of, and the week in which it was asked: none goes on with another search, and
 * none with a week that is over.
 */
export function searchPage(list: string, asked: object, thisWeek: Week, args: PageArgs): SearchPage {
  const { first, after } = parsePage(args, list);
  const mark = createHash('sha256')
    .update(canonical([thisWeek, asked]))
    .digest('base64url')
    .slice(0, 16);
  return { first, after: after === null ? null : positionIn(after, mark), mark };
}

export function printPosition({ mark }: SearchPage, { key, id }: MatchPosition): string {
  return `${mark} ${key} ${id}`;
}

function positionIn(text: string, mark: string): MatchPosition {
  const [of, key = '', id = ''] = text.split(' ');
  const isKey = /^\d{1,19}$/.test(key) && BigInt(key) < 2n ** 63n;
  if (of !== mark || !isKey || !isUuid(id)) throw new Refusal('cursor_foreign', {}, 'after');
  return { key, id };
}

/** The same text for the same facts, in whatever order they were said. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([name, inner]) => `${name}:${canonical(inner)}`).join(',')}}`;
}
