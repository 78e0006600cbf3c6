import type { Language } from '#kernel';
import { enqueue, type Act } from '#platform';
import { archiveLasts, isOver } from '../archive.js';
import { ArchiveEntity } from '../archive.entity.js';
import { lockedArchive } from './locked-archive.js';

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace Walz {
    interface Tasks {
      tell_archive_ready: { readonly archiveId: string; readonly language: Language };
    }
  }
}

interface Finish {
  readonly id: string;
  readonly size: number;
  readonly language: Language;
}

/** Whether there is somebody to fetch it: she may have left while it was packed. */
export async function finishArchive(act: Act, { id, size, language }: Finish): Promise<boolean> {
  const { tx, now } = act;
  const archive = await lockedArchive(tx, id);
  if (!archive) return false;
  if (isOver(archive.state)) return archive.state === 'done';
  await tx.save(ArchiveEntity, {
    ...archive,
    state: 'done' as const,
    doneParts: archive.allParts,
    size,
    finishedAt: now,
    expiresAt: now.add(archiveLasts),
  });
  await enqueue(act, 'tell_archive_ready', { archiveId: id, language });
  return true;
}
