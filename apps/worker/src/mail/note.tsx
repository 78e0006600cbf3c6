import type { Language } from '#kernel';
import { plain } from './plain.js';
import { Button, Link, Paragraph, Sheet, Title, onPaper, type WrittenMail } from './sheet.js';
import { mailWordsFor } from './words/index.js';

export interface NoteParts {
  readonly language: Language;
  readonly subject: string;
  readonly preview: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** The one thing to do, if there is one. */
  readonly way?: { readonly href: string; readonly label: string } | undefined;
  /** What to know about it afterwards. */
  readonly after?: readonly string[];
  /** Why she gets this mail. */
  readonly why: string;
}

/** A short letter about an account: what it is about, one thing to do, and why it came. */
export function noteMail(parts: NoteParts): WrittenMail {
  const { language, subject, preview, title, paragraphs, way, after = [], why } = parts;
  const { claim, linkInFull } = mailWordsFor(language);
  const html = onPaper(
    <Sheet language={language} subject={subject} preview={preview} foot={[claim, why]}>
      <Title>{title}</Title>
      {paragraphs.map(text => (
        <Paragraph key={text}>{text}</Paragraph>
      ))}
      {way ? (
        <>
          <Button href={way.href}>{way.label}</Button>
          <Paragraph>
            {linkInFull} <Link href={way.href} />
          </Paragraph>
        </>
      ) : null}
      {after.map(text => (
        <Paragraph key={text}>{text}</Paragraph>
      ))}
    </Sheet>,
  );
  const text = plain(
    title,
    ...paragraphs,
    ...(way ? [`${way.label}:\n${way.href}`] : []),
    ...after,
    `-- \n${claim}`,
    why,
  );
  return { subject, html, text };
}
