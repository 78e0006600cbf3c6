import type { Language } from '#kernel';
import type { Measure, ReportEntity } from '#people';
import { dayInWords } from '#weeks';
import { plain } from './plain.js';
import { Link, Paragraph, Sheet, Title, onPaper, type WrittenMail } from './sheet.js';
import { mailWordsFor } from './words/index.js';

interface About {
  readonly language: Language;
  readonly origin: string;
}

interface Written {
  readonly subject: string;
  readonly lead: string;
  readonly theirs?: { readonly title: string; readonly text: string } | undefined;
  readonly rest?: readonly string[];
  readonly link?: { readonly title: string; readonly href: string };
}

/** To the person against whom something was decided; it never says who had reported. */
export function measureMail(
  report: Pick<ReportEntity, 'action' | 'subjectKind' | 'snapshot' | 'reason' | 'message' | 'suspendedUntil'>,
  about: About,
): WrittenMail {
  const words = mailWordsFor(about.language);
  const { measure } = words;
  const what = words.reported(report.subjectKind, titleOf(report));
  const [subject, lead] = {
    hide: () => [measure.hideSubject, measure.hide(what)] as const,
    warn: () => [measure.warnSubject, measure.warn(what)] as const,
    suspend: () =>
      [measure.suspendSubject, measure.suspend(what, dayOf(report.suspendedUntil, about.language))] as const,
    ban: () => [measure.banSubject, measure.ban(what)] as const,
    dismiss: () => {
      throw new Error('Nobody is told of a report that was dismissed.');
    },
  }[report.action ?? 'dismiss']();
  return write(
    {
      subject,
      lead,
      theirs: report.message === '' ? undefined : { title: measure.theirWords, text: report.message },
      rest: [measure.reason(words.reasons[report.reason]), measure.objection(hostOf(about))],
    },
    about,
  );
}

export function liftingMail(measure: Measure, about: About): WrittenMail {
  const { lifting } = mailWordsFor(about.language);
  return write({ subject: lifting[`${measure}Subject`], lead: lifting[measure] }, about);
}

/** To whoever reported: that somebody read it, and what came of it. */
export function outcomeMail(report: Pick<ReportEntity, 'snapshot' | 'outcome'>, about: About): WrittenMail {
  const { outcome } = mailWordsFor(about.language);
  return write(
    {
      subject: outcome.subject,
      lead: outcome.lead(titleOf(report)),
      theirs: { title: outcome.theirWords, text: report.outcome },
      rest: [outcome.thanks],
      link: { title: outcome.link, href: `${about.origin}/settings/reports` },
    },
    about,
  );
}

function write({ subject, lead, theirs, rest = [], link }: Written, about: About): WrittenMail {
  const words = mailWordsFor(about.language);
  const foot = [words.claim, words.why(hostOf(about))];
  const html = onPaper(
    <Sheet language={about.language} subject={subject} preview={lead} foot={foot}>
      <Title>{subject}</Title>
      <Paragraph>{lead}</Paragraph>
      {theirs ? (
        <Paragraph>
          <strong>{theirs.title}</strong>
          {theirs.text.split('\n').map((line, index) => (
            <span key={index}>
              <br />
              {line}
            </span>
          ))}
        </Paragraph>
      ) : null}
      {rest.map(paragraph => (
        <Paragraph key={paragraph}>{paragraph}</Paragraph>
      ))}
      {link ? (
        <Paragraph>
          {link.title}: <Link href={link.href} />
        </Paragraph>
      ) : null}
    </Sheet>,
  );
  const text = plain(
    subject,
    lead,
    ...(theirs ? [`${theirs.title}\n${theirs.text}`] : []),
    ...rest,
    ...(link ? [`${link.title}:\n${link.href}`] : []),
    `-- \n${words.claim}`,
    words.why(hostOf(about)),
  );
  return { subject, html, text };
}

function titleOf({ snapshot }: Pick<ReportEntity, 'snapshot'>): string {
  return snapshot[0]?.text ?? '';
}

function hostOf({ origin }: About): string {
  return new URL(origin).host;
}

function dayOf(moment: Temporal.Instant | null, language: Language): string {
  return moment ? dayInWords(moment.toZonedDateTimeISO('UTC').toPlainDate(), language) : '';
}
