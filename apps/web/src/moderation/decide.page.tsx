import type { VNode } from 'preact';
import { addresses } from '../house/addresses.js';
import { Notice } from '../house/components/notice.js';
import { PersonByline } from '../house/components/person-byline.js';
import type { Frame } from '../house/frame.js';
import { AdminRoom } from '../house/rooms.js';
import { wordsFor, type Refused, type Words } from '../words/index.js';
import { DecideForm, type TypedDecision } from './decide-form.js';
import { Parts, type Part } from './parts.js';
import { Standing, type Account } from './standing.js';
import { actionInWords, dayOf, kindInWords, reasonInWords, type Action, type Reason } from './words-for.js';

export interface OneReport {
  readonly id: string;
  readonly title: string;
  readonly subjectKind: string;
  readonly reason: Reason;
  readonly words: string;
  readonly state: 'OPEN' | 'DECIDED';
  readonly createdAt: string;
  readonly snapshot: readonly Part[];
  readonly now: readonly Part[] | null;
  readonly reporter: { readonly handle: string; readonly name: string };
  readonly about: Account & { readonly reports: readonly OtherReport[] };
  readonly mayDecide: boolean;
  readonly decidedAt: string | null;
  readonly decidedBy: { readonly name: string } | null;
  readonly action: Action | null;
  readonly suspendedUntil: string | null;
  readonly note: string;
  readonly outcome: string;
  readonly message: string;
}

interface OtherReport {
  readonly id: string;
  readonly title: string;
  readonly reason: Reason;
  readonly state: 'OPEN' | 'DECIDED';
  readonly createdAt: string;
  readonly action: Action | null;
}

export interface DecidePageProps {
  readonly frame: Frame;
  readonly report: OneReport;
  /** The day on which a suspension may end at the earliest. */
  readonly tomorrow: string;
  readonly typed?: TypedDecision | undefined;
  readonly refusals?: readonly Refused[] | undefined;
}

interface Shown {
  readonly report: OneReport;
  readonly words: Words;
}

export function DecidePage({ frame, report, tomorrow, typed, refusals }: DecidePageProps): VNode {
  const words = wordsFor(frame.language);
  const { moderation } = words;
  return (
    <AdminRoom
      frame={frame}
      title={`${kindInWords(report.subjectKind, words)}: ${report.title}`}
      lead={moderation.oneLead(reasonInWords(report.reason, words), dayOf(report.createdAt, words))}
    >
      <section class="file" aria-labelledby="by-title">
        <h2 id="by-title">{moderation.oneBy}</h2>
        <PersonByline person={report.reporter} />
        {report.words === '' ? (
          <p class="case__facts">{moderation.oneNoWords}</p>
        ) : (
          <>
            <p class="unseen">{moderation.oneWords}</p>
            <blockquote class="said">{report.words}</blockquote>
          </>
        )}
      </section>
      <ThenAndNow report={report} words={words} />
      <Context report={report} words={words} />
      {report.state === 'DECIDED' ? (
        <Decided report={report} words={words} />
      ) : report.mayDecide ? (
        <section class="file" aria-labelledby="decide-title">
          <h2 id="decide-title">{moderation.decide}</h2>
          <DecideForm
            words={words}
            reportId={report.id}
            tomorrow={tomorrow}
            typed={typed}
            refusals={refusals}
          />
        </section>
      ) : (
        <Notice>
          <p>{moderation.notYours}</p>
        </Notice>
      )}
    </AdminRoom>
  );
}

function ThenAndNow({ report, words }: Shown): VNode {
  const { moderation } = words;
  return (
    <section class="file" aria-labelledby="compare-title">
      <h2 id="compare-title">{moderation.thenAndNow}</h2>
      <div class="compare">
        <div>
          <h3>{moderation.reportedAs}</h3>
          <Parts words={words} parts={report.snapshot} />
        </div>
        <div>
          <h3>{moderation.now}</h3>
          {report.now ? (
            <Parts words={words} parts={report.now} before={report.snapshot} />
          ) : (
            <p>{moderation.nowGone}</p>
          )}
        </div>
      </div>
    </section>
  );
}

function Context({ report: { id, about }, words }: Shown): VNode {
  const { moderation } = words;
  const others = about.reports.filter(other => other.id !== id);
  return (
    <section class="file" aria-labelledby="about-title">
      <h2 id="about-title">{moderation.aboutWhom}</h2>
      <PersonByline person={about.person} />
      <Standing account={about} words={words} />
      {others.length === 0 ? (
        <p class="case__facts">{moderation.noOthers}</p>
      ) : (
        <>
          <h3>{moderation.othersAbout}</h3>
          <ul class="plain-list">
            {others.map(other => (
              <li key={other.id}>
                <div>
                  <a href={addresses.admin.report(other.id)}>{reasonInWords(other.reason, words)}</a>
                  <p>{other.action ? actionInWords(other.action, words).done : moderation.stillOpen}</p>
                </div>
                <p class="plain-list__aside">{dayOf(other.createdAt, words)}</p>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Decided({ report, words }: Shown): VNode {
  const { moderation } = words;
  const { action, decidedAt, decidedBy, suspendedUntil } = report;
  const day = decidedAt === null ? '' : dayOf(decidedAt, words);
  const said = [
    [moderation.outcome, report.outcome],
    [moderation.message, report.message],
    [moderation.note, report.note],
  ] as const;
  return (
    <section class="file" aria-labelledby="decided-title">
      <h2 id="decided-title">{moderation.decidedTitle}</h2>
      <p>
        {action ? <strong>{actionInWords(action, words).done}</strong> : null}
        {suspendedUntil ? ` · ${moderation.standingSuspended(dayOf(suspendedUntil, words))}` : ''}
      </p>
      <p class="case__facts">
        {decidedBy ? moderation.decidedBy(decidedBy.name, day) : moderation.decidedByNobody(day)}
      </p>
      <dl class="parts">
        {said
          .filter(([, text]) => text !== '')
          .map(([label, text]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
      </dl>
    </section>
  );
}
