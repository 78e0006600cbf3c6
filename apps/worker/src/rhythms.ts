import { parseCronItems, type ParsedCronItem } from 'graphile-worker';
import type { Beat } from './desk.js';

/** The tasks that a clock can ask for: those that need to be told nothing. */
type BeatTask = {
  [Name in keyof Walz.Tasks]: Beat extends Walz.Tasks[Name] ? Name : never;
}[keyof Walz.Tasks];

export interface Rhythm {
  readonly task: BeatTask;
  /** Minute, hour, day, month, weekday; in UTC. */
  readonly at: string;
  /** How far back a worker makes up for beats that nobody was there to hear; said for each, because each differs. */
  readonly makesUpFor: Temporal.Duration;
}

export const rhythms: readonly Rhythm[] = [
  // Whoever had thirty days for an answer had them, even if Walz slept for a day.
  { task: 'ask_offers', at: '37 6 * * *', makesUpFor: Temporal.Duration.from({ hours: 24 }) },
  // A few at a time, all day long; the next hour takes what this one left.
  { task: 'recheck_links', at: '23 * * * *', makesUpFor: Temporal.Duration.from({ hours: 0 }) },
  { task: 'recheck_websites', at: '37 * * * *', makesUpFor: Temporal.Duration.from({ hours: 0 }) },
  // Whoever was promised that her account is gone by a day finds it gone, even if Walz slept then.
  { task: 'say_goodbye', at: '23 * * * *', makesUpFor: Temporal.Duration.from({ hours: 24 }) },
  { task: 'sweep_archives', at: '29 * * * *', makesUpFor: Temporal.Duration.from({ hours: 24 }) },
  { task: 'sweep_errands', at: '23 3 * * *', makesUpFor: Temporal.Duration.from({ hours: 24 }) },
  // Half a file more does no harm until the next night.
  { task: 'sweep_files', at: '41 3 * * *', makesUpFor: Temporal.Duration.from({ hours: 0 }) },
  { task: 'sweep_guesses', at: '27 3 * * *', makesUpFor: Temporal.Duration.from({ hours: 24 }) },
  // What has expired opens nothing, but it holds addresses.
  { task: 'sweep_links', at: '23 3 * * *', makesUpFor: Temporal.Duration.from({ hours: 24 }) },
  { task: 'sweep_mails', at: '53 3 * * *', makesUpFor: Temporal.Duration.from({ hours: 24 }) },
  // A week that is over is not asked about any more; whoever slept through the night of Sunday moves on when it wakes.
  { task: 'sweep_matches', at: '7 0 * * 1', makesUpFor: Temporal.Duration.from({ hours: 167 }) },
  // A Walz that runs only by day still sweeps once for its night.
  { task: 'sweep_sessions', at: '17 3 * * *', makesUpFor: Temporal.Duration.from({ hours: 24 }) },
  { task: 'sweep_tokens', at: '22 3 * * *', makesUpFor: Temporal.Duration.from({ hours: 24 }) },
  { task: 'sweep_uploads', at: '53 * * * *', makesUpFor: Temporal.Duration.from({ hours: 0 }) },
];

export function cronOf(list: readonly Rhythm[]): ParsedCronItem[] {
  return parseCronItems(
    list.map(({ task, at, makesUpFor }) => ({
      task,
      match: at,
      identifier: task,
      // A beat that nobody heard yet is one with the next.
      options: {
        backfillPeriod: makesUpFor.total('milliseconds'),
        jobKey: task,
        jobKeyMode: 'preserve_run_at' as const,
        maxAttempts: 5,
      },
    })),
  );
}
