import type { Language } from '#kernel';
import { chronicle, enqueue, type Act } from '#platform';
import { mostArchiveTries } from '../archive.js';
import { ArchiveEntity } from '../archive.entity.js';
import { whoeverSignedIn } from './whoever-signed-in.js';

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace Walz {
    interface Tasks {
      pack_archive: { readonly archiveId: string; readonly language: Language };
    }
  }
}

/** One at a time, which the database sees to: `archive_under_way`. Whoever is on her way out may take hers along. */
export async function orderArchive(act: Act, language: Language): Promise<ArchiveEntity> {
  const { tx, now } = act;
  const person = await whoeverSignedIn(act, { mayBeLeaving: true });
  const archive = await tx.save(
    tx.create(ArchiveEntity, { personId: person.id, state: 'waiting', orderedAt: now }),
  );
  await chronicle(act, { what: 'archive_ordered', subject: { kind: 'person', id: person.id } });
  // One try more than it has itself: the last one finds that the one before was killed, and gives it up.
  await enqueue(
    act,
    'pack_archive',
    { archiveId: archive.id, language },
    { key: `pack_archive:${archive.id}`, mostTries: mostArchiveTries + 1 },
  );
  return tx.findOneByOrFail(ArchiveEntity, { id: archive.id });
}
