import type { Language } from '#kernel';
import { dayInWords } from '#weeks';
import { plain } from './plain.js';
import { Button, Paragraph, Sheet, Title, onPaper, type WrittenMail } from './sheet.js';
import { mailWordsFor } from './words/index.js';

interface LeavingFacts {
  readonly person: { readonly name: string };
  readonly leavesAt: Temporal.Instant;
  readonly language: Language;
  readonly origin: string;
}

/** The date, and the way back. */
export function leavingMail({ person, leavesAt, language, origin }: LeavingFacts): WrittenMail {
  const words = mailWordsFor(language);
  const { leaving } = words;
  const page = `${origin}/settings/data`;
  const day = dayInWords(leavesAt.toZonedDateTimeISO('UTC').toPlainDate(), language);
  const subject = leaving.subject(day);
  const { preview, title, signIn, caution } = leaving;
  const said = [leaving.lead(person.name, day), leaving.back(day)];
  const html = onPaper(
    <Sheet language={language} subject={subject} preview={preview} foot={[words.claim]}>
      <Title>{title}</Title>
      {said.map(sentence => (
        <Paragraph key={sentence}>{sentence}</Paragraph>
      ))}
      <Button href={page}>{signIn}</Button>
      <Paragraph>{caution}</Paragraph>
    </Sheet>,
  );
  const text = plain(title, ...said, `${signIn}:\n${page}`, caution, `-- \n${words.claim}`);
  return { subject, html, text };
}
