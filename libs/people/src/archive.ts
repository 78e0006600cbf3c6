/** Ordered, being packed, ready to be fetched, or given up. */
export type ArchiveState = 'waiting' | 'working' | 'done' | 'failed';

/** How long an archive lies ready. */
export const archiveLasts = Temporal.Duration.from({ hours: 24 * 7 });

/** How often an archive is begun, worker after worker, before it is given up. */
export const mostArchiveTries = 5;

/** Nobody packs for so long: what is not done by then never will be. */
export const archiveTakesAtMost = Temporal.Duration.from({ hours: 24 });

export function isOver(state: ArchiveState): boolean {
  return state === 'done' || state === 'failed';
}
