import { archiveById, emailOf, personById } from '#people';
import type { Desk } from '../desk.js';
import { archiveReadyMail } from '../mail/archive-ready.mail.js';

export async function tellArchiveReady(
  { archiveId, language }: Walz.Tasks['tell_archive_ready'],
  { database, post, origin }: Desk,
): Promise<void> {
  const db = database.manager;
  const archive = await archiveById(db, archiveId);
  // She may have left in the meantime, and her archive with her.
  if (!archive?.expiresAt) return;
  const [person, email] = [await personById(db, archive.personId), await emailOf(db, archive.personId)];
  if (!person || email === null) return;
  const until = archive.expiresAt;
  await post.deliver({
    key: `archive:${archiveId}:${person.id}`,
    kind: 'archive ready',
    language,
    to: email,
    ...archiveReadyMail({ person, until, language, origin }),
  });
}
