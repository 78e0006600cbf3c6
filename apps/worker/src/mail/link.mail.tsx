import type { Language } from '#kernel';
import type { LinkPurpose } from '#people';
import { noteMail } from './note.js';
import type { WrittenMail } from './sheet.js';
import { mailWordsFor } from './words/index.js';

export interface LinkFacts {
  readonly purpose: LinkPurpose;
  readonly person: { readonly name: string; readonly handle: string };
  readonly language: Language;
  readonly origin: string;
  readonly href: string;
}

export function linkMail({ purpose, person, language, origin, href }: LinkFacts): WrittenMail {
  const { account } = mailWordsFor(language);
  const { subject, preview, title, lead, label, lasts } = account[purpose];
  return noteMail({
    language,
    subject,
    preview,
    title: title(person.name),
    paragraphs: [lead(person.handle)],
    way: { href, label },
    after: [lasts],
    why: account.whyAsked(new URL(origin).host),
  });
}
