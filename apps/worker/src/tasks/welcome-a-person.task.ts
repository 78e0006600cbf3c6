import { emailOf, personById } from '#people';
import type { Desk } from '../desk.js';
import { welcomeMail } from '../mail/welcome.mail.js';

export async function welcomeAPerson(
  { personId, language }: Walz.Tasks['welcome_a_person'],
  { database, post, origin }: Desk,
): Promise<void> {
  const db = database.manager;
  const [person, email] = await Promise.all([personById(db, personId), emailOf(db, personId)]);
  // She may have left before her welcome was written.
  if (!person || email === null) return;
  const { subject, text, html } = welcomeMail({ person, language, origin });
  await post.deliver({
    key: `welcome:${personId}`,
    kind: 'welcome',
    language,
    to: email,
    subject,
    text,
    html,
  });
}
