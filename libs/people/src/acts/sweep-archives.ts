import type { Act } from '#platform';
import { In, LessThanOrEqual } from 'typeorm';
import { archiveLasts, archiveTakesAtMost } from '../archive.js';
import { ArchiveEntity } from '../archive.entity.js';
import { removeFiles } from './remove-files.js';

/** Throws away what has lain ready long enough, file and all, and gives up what nobody packs any more. */
export async function sweepArchives(act: Act): Promise<number> {
  const { tx, now } = act;
  await tx.update(
    ArchiveEntity,
    { state: In(['waiting', 'working']), orderedAt: LessThanOrEqual(now.subtract(archiveTakesAtMost)) },
    { state: 'failed', finishedAt: now },
  );
  const old = await tx.findBy(ArchiveEntity, { finishedAt: LessThanOrEqual(now.subtract(archiveLasts)) });
  await tx.delete(ArchiveEntity, { id: In(old.map(({ id }) => id)) });
  await removeFiles(
    act,
    old.map(({ fileKey }) => fileKey),
  );
  return old.length;
}
