import { Refusal } from '#kernel';

/** Between the wish to leave and the end of the account. */
export const timeToThinkAgain = Temporal.Duration.from({ hours: 24 * 14 });

/** What stands where her name stood; whoever reads it sees a sentence in her own language instead. */
export const nameOfNobody = 'gone';

/** Typed to confirm, as people write it: with an @ or without, in any case. */
export function confirmHandle(typed: string, handle: string): void {
  if (typed.trim().toLowerCase().replace(/^@/, '') !== handle)
    throw new Refusal('handle_not_yours', { handle }, 'handle');
}
