import { weekNumbered, type Week } from '#weeks';

/** The only reader of the wall clock; everything else is told what time it is. */
export type Clock = () => Temporal.Instant;

export const wallClock: Clock = () => Temporal.Now.instant();

const msPerDay = 86_400_000;

/**
 * The week that a moment lies in. Walz counts in UTC, so that it is one week everywhere at once; asked for on every
 * request, so it is arithmetic: 1970-01-01 was a Thursday, and week 0 began four days later.
 */
export function weekAt(moment: Temporal.Instant): Week {
  return weekNumbered(Math.floor((Math.floor(moment.epochMilliseconds / msPerDay) - 4) / 7));
}
