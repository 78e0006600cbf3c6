import type { Act } from '#platform';
import { isOver, mostArchiveTries } from '../archive.js';
import { ArchiveEntity } from '../archive.entity.js';
import { lockedArchive } from './locked-archive.js';
import { removeFiles } from './remove-files.js';

/** Gives an archive up whose last try has failed, so that she can order another one at once. */
export async function failArchive(act: Act, id: string): Promise<void> {
  const { tx, now } = act;
  const archive = await lockedArchive(tx, id);
  if (!archive || isOver(archive.state) || archive.tries < mostArchiveTries) return;
  await tx.update(ArchiveEntity, { id }, { state: 'failed', finishedAt: now });
  await removeFiles(act, [archive.fileKey]);
}
