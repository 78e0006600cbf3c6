import type { Language } from '#kernel';
import { dayInWords } from '#weeks';
import { plain } from './plain.js';
import { Button, Paragraph, Sheet, Title, onPaper, type WrittenMail } from './sheet.js';
import { mailWordsFor } from './words/index.js';

interface ArchiveReadyFacts {
  readonly person: { readonly name: string };
  readonly until: Temporal.Instant;
  readonly language: Language;
  readonly origin: string;
}

/** It says where the archive is, and nothing by which anybody else could fetch it. */
export function archiveReadyMail({ person, until, language, origin }: ArchiveReadyFacts): WrittenMail {
  const words = mailWordsFor(language);
  const { archiveReady } = words;
  const page = `${origin}/settings/data`;
  const day = dayInWords(until.toZonedDateTimeISO('UTC').toPlainDate(), language);
  const { subject, preview, title, fetch, caution } = archiveReady;
  const said = [archiveReady.lead(person.name), archiveReady.until(day)];
  const html = onPaper(
    <Sheet language={language} subject={subject} preview={preview} foot={[words.claim]}>
      <Title>{title}</Title>
      {said.map(sentence => (
        <Paragraph key={sentence}>{sentence}</Paragraph>
      ))}
      <Button href={page}>{fetch}</Button>
      <Paragraph>{caution}</Paragraph>
    </Sheet>,
  );
  const text = plain(title, ...said, `${fetch}:\n${page}`, caution, `-- \n${words.claim}`);
  return { subject, html, text };
}
