import { personById } from '#people';
import type { Desk } from '../desk.js';
import { newsMail } from '../mail/news.mail.js';

export async function tellAccount(
  { what, personId, email, language, requestId }: Walz.Tasks['tell_account'],
  { database, post, origin }: Desk,
): Promise<void> {
  const person = await personById(database.manager, personId);
  if (!person) return;
  const mail = newsMail({ what, person, language, origin });
  // Her id in the key, so that the mail goes with her account, wherever it went.
  await post.deliver({ key: `${what}:${personId}:${requestId}`, kind: what, language, to: email, ...mail });
}
