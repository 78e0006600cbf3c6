import type { Act } from '#platform';
import { isOver, mostArchiveTries } from '../archive.js';
import { ArchiveEntity } from '../archive.entity.js';
import { lockedArchive } from './locked-archive.js';
import { removeFiles } from './remove-files.js';

interface Begin {
  readonly id: string;
  readonly allParts: number;
  /** Where its file will lie, if none was begun before. */
  readonly fileKey: string;
}

/**
 * The archive that is to be packed now, from its first part on whatever became of an earlier try; nothing, if it is
 * over or not there any more. Tries are counted here and before the work, so that those that were killed count too.
 */
export async function beginArchive(
  act: Act,
  { id, allParts, fileKey }: Begin,
): Promise<ArchiveEntity | null> {
  const { tx, now } = act;
  const archive = await lockedArchive(tx, id);
  if (!archive || isOver(archive.state)) return null;
  if (archive.tries >= mostArchiveTries) {
    await tx.update(ArchiveEntity, { id }, { state: 'failed', finishedAt: now });
    await removeFiles(act, [archive.fileKey]);
    return null;
  }
  return tx.save(ArchiveEntity, {
    ...archive,
    state: 'working' as const,
    tries: archive.tries + 1,
    doneParts: 0,
    allParts,
    fileKey: archive.fileKey ?? fileKey,
  });
}
