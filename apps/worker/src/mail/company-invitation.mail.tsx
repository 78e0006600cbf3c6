import type { MemberRole } from '#hosting';
import type { Language } from '#kernel';
import { noteMail } from './note.js';
import type { WrittenMail } from './sheet.js';
import { mailWordsFor } from './words/index.js';

export interface CompanyInvitationFacts {
  readonly company: { readonly name: string };
  readonly maker: { readonly name: string; readonly handle: string };
  readonly role: MemberRole;
  readonly language: Language;
  readonly origin: string;
  readonly href: string;
}

/** Asks somebody to act for a company; she may have no account yet. */
export function companyInvitationMail(facts: CompanyInvitationFacts): WrittenMail {
  const { company, maker, role, language, origin, href } = facts;
  const { companyInvitation: words } = mailWordsFor(language);
  const host = new URL(origin).host;
  return noteMail({
    language,
    subject: words.subject(company.name),
    preview: words.preview(maker.name),
    title: words.title(company.name),
    paragraphs: [words.lead(maker.name, maker.handle, company.name, host), words.as[role]],
    way: { href, label: words.label },
    after: [words.lasts, words.ownAddress],
    why: words.why(host),
  });
}
