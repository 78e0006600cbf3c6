import { emailOf, personById } from '#people';
import type { Desk } from '../desk.js';
import { leavingMail } from '../mail/leaving.mail.js';

export async function confirmLeaving(
  { personId, language }: Walz.Tasks['confirm_leaving'],
  { database, post, origin }: Desk,
): Promise<void> {
  const db = database.manager;
  const [person, email] = [await personById(db, personId), await emailOf(db, personId)];
  // She may have thought again before the mail was written.
  if (!person?.leavesAt || email === null) return;
  const { leavesAt } = person;
  await post.deliver({
    key: `leaving:${personId}:${leavesAt.epochMilliseconds}`,
    kind: 'leaving',
    language,
    to: email,
    ...leavingMail({ person, leavesAt, language, origin }),
  });
}
