import { walzItself } from '#kernel';
import { beginArchive, failArchive, finishArchive, noteParts, personById } from '#people';
import { inTransaction, newKey, type Act } from '#platform';
import { packArchive as pack } from '../archive/pack.js';
import { archiveParts } from '../archive/parts.js';
import type { Desk } from '../desk.js';

/** Begins from the first part whenever it is begun; whatever an earlier try has written is written over. */
export async function packArchive(
  { archiveId: id, language }: Walz.Tasks['pack_archive'],
  { database, clock, files, origin, log }: Desk,
): Promise<void> {
  const act = <T>(work: (act: Act) => Promise<T>) =>
    inTransaction(database, { viewer: walzItself, now: clock() }, work);
  const fileKey = newKey('application/zip');
  const archive = await act(at => beginArchive(at, { id, allParts: archiveParts.length, fileKey }));
  const db = database.manager;
  const person = archive && (await personById(db, archive.personId));
  if (!archive?.fileKey || !person) return;
  const { fileKey: key, orderedAt } = archive;
  const owner = { db, files, person, language, origin, orderedAt };
  try {
    const note = (doneParts: number) => act(at => noteParts(at, id, doneParts));
    const size = await pack({ owner, parts: archiveParts, key, files, note });
    const isWanted = await act(at => finishArchive(at, { id, size, language }));
    if (!isWanted) await files.remove(key);
    log.info({ size }, 'archive packed');
  } catch (error) {
    await act(at => failArchive(at, id));
    throw error;
  }
}
