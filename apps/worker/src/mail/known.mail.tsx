import type { Language } from '#kernel';
import { noteMail } from './note.js';
import type { WrittenMail } from './sheet.js';
import { mailWordsFor } from './words/index.js';

/** To whom an address belongs with which somebody wanted to make, or to change, another account. */
export function knownMail({ language, origin }: { language: Language; origin: string }): WrittenMail {
  const { account } = mailWordsFor(language);
  const { subject, preview, title, lead, label, after } = account.known;
  const host = new URL(origin).host;
  return noteMail({
    language,
    subject,
    preview,
    title,
    paragraphs: [lead(host)],
    way: { href: `${origin}/sign-in`, label },
    after: [after],
    why: account.whyOwner(host),
  });
}
