import { Refusal } from '#kernel';
import { parseLevel, type Level, type Stance } from '#skills';
import { plusWeeks, weekRange, type Week } from '#weeks';

export const tripStates = ['draft', 'open', 'closed'] as const;
export type TripState = (typeof tripStates)[number];

/**
 * Who may know of a trip: everybody, whoever has an account, whoever shares a company or a visit with her, those she
 * names, or whoever has the link.
 */
export const tripAudiences = ['everyone', 'people', 'known', 'named', 'link'] as const;
export type TripAudience = (typeof tripAudiences)[number];

export const reachKinds = ['around', 'countries', 'anywhere', 'remote'] as const;
export type ReachKind = (typeof reachKinds)[number];

export const entryKinds = ['conference', 'rest', 'travel', 'organising', 'other'] as const;
export type EntryKind = (typeof entryKinds)[number];

export const longest = { title: 120, entryTitle: 120, story: 20_000, url: 500 } as const;
export const most = {
  weeksAhead: 60,
  reaches: 5,
  entries: 60,
  guests: 50,
  skills: 80,
  fareNeed: 10_000,
} as const;

export interface Span {
  readonly firstWeek: Week;
  readonly lastWeek: Week;
}

/** One line, as somebody typed it, without signs that turn or hide what stands around it. */
function parseLine(text: string, limit: number, field: string): string {
  const line = text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cs}\u2028\u2029\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  if (line.length > limit) throw new Refusal('too_long', { most: limit }, field);
  return line;
}

export function parseTripTitle(text: string): string {
  const title = parseLine(text, longest.title, 'title');
  if (title.replace(/[^\p{L}\p{N}\p{S}\p{P}]/gu, '') === '')
    throw new Refusal('trip_title_empty', {}, 'title');
  return title;
}

export function parseEntryTitle(text: string): string {
  return parseLine(text, longest.entryTitle, 'title');
}

export function parseFareNeed(euros: number): number {
  if (!Number.isInteger(euros) || euros < 0 || euros > most.fareNeed) {
    throw new Refusal('fare_need_out_of_range', { most: most.fareNeed }, 'fareNeed');
  }
  return euros;
}

/** What somebody would learn has no level in a profile; on a trip she means to get good at it. */
export const levelToLearn = 2;

/** How well she can it, or would; what she would rather not touch has no level. */
export function parseTripLevel(stance: Stance, value: number | null): Level | null {
  if (stance === 'avoid') return parseLevel(stance, value);
  return parseLevel('can', value ?? (stance === 'learn' ? levelToLearn : null));
}

/** A trip begins in no week that is over, unless it began there already, and ends within reach. */
export function parseSpan({ firstWeek, lastWeek }: Span, thisWeek: Week, before?: Span): Span {
  const { from, to } = weekRange(firstWeek, lastWeek, 'lastWeek');
  if (from < thisWeek && from !== before?.firstWeek)
    throw new Refusal('week_past', { week: from, first: thisWeek }, 'firstWeek');
  const last = plusWeeks(thisWeek, most.weeksAhead);
  if (to > last && to !== before?.lastWeek) throw new Refusal('week_too_far', { week: to, last }, 'lastWeek');
  return { firstWeek: from, lastWeek: to };
}
