import type { Language } from '#kernel';
import type { AccountNews } from '#people';
import { noteMail } from './note.js';
import type { WrittenMail } from './sheet.js';
import { mailWordsFor } from './words/index.js';

export interface NewsFacts {
  readonly what: AccountNews['what'];
  readonly person: { readonly name: string; readonly handle: string };
  readonly language: Language;
  readonly origin: string;
}

/** What the owner of an account has to hear, even if it was not she who did it. */
export function newsMail({ what, person, language, origin }: NewsFacts): WrittenMail {
  const { account } = mailWordsFor(language);
  const { subject, preview, title, lead, otherwise, label } = account[what];
  const host = new URL(origin).host;
  return noteMail({
    language,
    subject,
    preview,
    title: title(person.name),
    paragraphs: [lead(person.handle, host), otherwise],
    way: { href: `${origin}/forgotten`, label },
    why: account.whyOwner(host),
  });
}
