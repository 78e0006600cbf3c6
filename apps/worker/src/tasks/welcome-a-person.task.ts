import { loginOfPerson, personById, provedByAnother } from '#people';
import type { Desk } from '../desk.js';
import { knownMail } from '../mail/known.mail.js';
import { welcomeMail } from '../mail/welcome.mail.js';
import { deliverLink } from './send-link.task.js';

/**
 * Whoever has signed up claims an address. If it is somebody's, she is told that she has an account; the newcomer reads
 * nothing of it on the site, or anybody could ask Walz who is here.
 */
export async function welcomeAPerson(
  { personId, language }: Walz.Tasks['welcome_a_person'],
  desk: Desk,
): Promise<void> {
  const { database, post, origin } = desk;
  const db = database.manager;
  const [person, login] = await Promise.all([personById(db, personId), loginOfPerson(db, personId)]);
  // She may have left, or lost the address to whom it belongs, before her welcome was written.
  if (!person || login?.email === null || login?.email === undefined) return;
  const { email, verifiedAt } = login;
  const key = `welcome:${personId}`;
  const owner = await provedByAnother(db, email, personId);
  if (owner !== null) {
    await post.deliver({ key, kind: 'known', language, to: owner, ...knownMail({ language, origin }) });
    return;
  }
  const letter = { key, kind: 'welcome', language, to: email };
  if (verifiedAt !== null) {
    await post.deliver({ ...letter, ...welcomeMail({ person, language, origin }) });
    return;
  }
  // The id of the one who is welcomed: this link is made once for her.
  const link = { id: personId, purpose: 'verify', personId, email } as const;
  await deliverLink(desk, link, letter, href => welcomeMail({ person, language, origin, href }));
}
