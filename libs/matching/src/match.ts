import type { Gate, Parts } from './parts.js';

/** A trip and an offer that fit, with their best week and all others. */
export interface Match {
  readonly tripId: string;
  readonly offerId: string;
  /** The sum of each part times its weight, 0 to 1,000,000. */
  readonly score: number;
  readonly parts: Parts;
  readonly isRemote: boolean;
  /** How far it is from `fromPlaceId`; 0 for a week from afar. */
  readonly km: number;
  /** From where the way is counted: the middle of a circle she named, her last stop, or where she starts. */
  readonly fromPlaceId: number | null;
  /** The number of the first week of the best stay; weeks are counted as `numberOf` does. */
  readonly best: number;
  /** The numbers of all weeks in which it fits. */
  readonly weeks: readonly number[];
}

/** What would fit if this one thing were otherwise. */
export interface NearMiss extends Match {
  readonly gate: Gate;
}
