import { Refusal } from '#kernel';

export const reasons = ['spam', 'harassment', 'impersonation', 'danger', 'illegal', 'other'] as const;
export type Reason = (typeof reasons)[number];

/** What can be done about a person; the first three can be lifted again. */
export const measures = ['hide', 'suspend', 'ban'] as const;
export type Measure = (typeof measures)[number];
export type ReportAction = Measure | 'warn' | 'dismiss';

export type ReportState = 'open' | 'decided';

/** One thing that could be read there: the name, the title. Its order is that of the page. */
export interface SnapshotPart {
  readonly what: string;
  readonly text: string;
}

export const longestReport = { words: 2_000, note: 2_000, outcome: 1_000, message: 1_000 } as const;
export const longestSuspensionInDays = 730;

/** What somebody wrote in a field of several lines: no control signs but the line's end, nothing around it. */
function parseText(text: string, field: keyof typeof longestReport): string {
  const clean = text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]|[\u202A-\u202E\u2066-\u2069]/gu, ' ')
    .trim();
  const most = longestReport[field];
  if ([...clean].length > most) throw new Refusal('too_long', { most }, field);
  return clean;
}

/** Only the reason "other" needs words: with any other one the place where it was seen says enough. */
export function parseReportWords(text: string, reason: Reason): string {
  const words = parseText(text, 'words');
  if (reason === 'other' && words === '') throw new Refusal('report_words_missing', {}, 'words');
  return words;
}

/** Whoever reported is told something, whatever was decided. */
export function parseOutcome(text: string): string {
  const outcome = parseText(text, 'outcome');
  if (outcome === '') throw new Refusal('outcome_missing', {}, 'outcome');
  return outcome;
}

export function parseModeratorsNote(text: string): string {
  return parseText(text, 'note');
}

/** To the person whom it is about. A warning without a word would leave her guessing. */
export function parseMessage(text: string, action: ReportAction): string {
  const message = parseText(text, 'message');
  if (action === 'warn' && message === '') throw new Refusal('message_missing', {}, 'message');
  return action === 'dismiss' ? '' : message;
}

/** A suspension ends; nothing else that can be decided does. */
export function parseSuspension(
  action: ReportAction,
  until: Temporal.Instant | null,
  now: Temporal.Instant,
): Temporal.Instant | null {
  if (action !== 'suspend') return null;
  if (until === null) throw new Refusal('suspension_end_missing', {}, 'until');
  const isInReach =
    Temporal.Instant.compare(until, now) > 0 &&
    Temporal.Instant.compare(until, now.add({ hours: 24 * longestSuspensionInDays })) <= 0;
  if (!isInReach) throw new Refusal('suspension_out_of_reach', { most: longestSuspensionInDays }, 'until');
  return until;
}
