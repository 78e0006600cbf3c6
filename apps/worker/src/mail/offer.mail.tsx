import type { Language } from '#kernel';
import { dayInWords } from '#weeks';
import { noteMail } from './note.js';
import type { WrittenMail } from './sheet.js';
import { mailWordsFor } from './words/index.js';

interface OfferFacts {
  readonly offer: { readonly slug: string; readonly title: string };
  readonly person: { readonly name: string };
  readonly language: Language;
  readonly origin: string;
}

/** Whether it still holds; the link leads to a page with two buttons, because some mail programs open every link. */
export function offerAskedMail({
  offer,
  person,
  language,
  origin,
  href,
  until,
}: OfferFacts & { readonly href: string; readonly until: Temporal.Instant }): WrittenMail {
  const { offers } = mailWordsFor(language);
  const { subject, preview, title, lead, otherwise, label, after } = offers.asked;
  const day = dayInWords(until.toZonedDateTimeISO('UTC').toPlainDate(), language);
  return noteMail({
    language,
    subject: subject(offer.title),
    preview,
    title: title(person.name),
    paragraphs: [lead(offer.title), otherwise(day)],
    way: { href, label },
    after: [after],
    why: offers.why(new URL(origin).host),
  });
}

export function offerPausedMail({ offer, person, language, origin }: OfferFacts): WrittenMail {
  const { offers } = mailWordsFor(language);
  const { subject, preview, title, lead, label } = offers.paused;
  return noteMail({
    language,
    subject: subject(offer.title),
    preview,
    title: title(person.name),
    paragraphs: [lead(offer.title)],
    way: { href: `${origin}/offers/${offer.slug}/edit`, label },
    why: offers.why(new URL(origin).host),
  });
}
