import type { Act } from '#platform';
import { ArchiveEntity } from '../archive.entity.js';

/** How far the packing is; it is shown to whoever waits for it, and is no matter for the chronicle. */
export async function noteParts({ tx }: Act, id: string, doneParts: number): Promise<void> {
  await tx.update(ArchiveEntity, { id, state: 'working' }, { doneParts });
}
