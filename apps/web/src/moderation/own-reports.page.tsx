import type { VNode } from 'preact';
import { EmptyState } from '../house/components/empty-state.js';
import { Notice } from '../house/components/notice.js';
import { Pager } from '../house/components/pager.js';
import type { Frame } from '../house/frame.js';
import { SettingsRoom } from '../house/rooms.js';
import { wordsFor, type Words } from '../words/index.js';
import { dayOf, kindInWords, reasonInWords, type Reason } from './words-for.js';

export interface OwnReport {
  readonly id: string;
  readonly title: string;
  readonly subjectKind: string;
  readonly reason: Reason;
  readonly words: string;
  readonly state: 'OPEN' | 'DECIDED';
  readonly createdAt: string;
  readonly decidedAt: string | null;
  readonly outcome: string;
  /** Whether there is anybody who may decide about it. */
  readonly hasJudge: boolean;
}

export interface OwnReportsPageProps {
  readonly frame: Frame;
  readonly reports: readonly OwnReport[];
  readonly hasSent?: boolean;
  readonly earlier?: string | undefined;
  readonly later?: string | undefined;
}

export function OwnReportsPage({ frame, reports, hasSent, earlier, later }: OwnReportsPageProps): VNode {
  const words = wordsFor(frame.language);
  const { moderation } = words;
  return (
    <SettingsRoom frame={frame} title={moderation.ownTitle} lead={moderation.ownLead}>
      {hasSent ? (
        <Notice tone="done">
          <p>{reports[0]?.hasJudge === false ? moderation.ownSentToNobody : moderation.ownSent}</p>
        </Notice>
      ) : null}
      {reports.length === 0 ? (
        <EmptyState title={moderation.ownEmpty}>
          <p>{moderation.ownEmptyText}</p>
        </EmptyState>
      ) : (
        <ul class="cases">
          {reports.map(report => (
            <li key={report.id}>
              <OneOfMine report={report} words={words} />
            </li>
          ))}
        </ul>
      )}
      <Pager words={words} earlier={earlier} later={later} />
    </SettingsRoom>
  );
}

function OneOfMine({ report, words }: { report: OwnReport; words: Words }): VNode {
  const { moderation } = words;
  return (
    <article class="case">
      <h2>
        {kindInWords(report.subjectKind, words)}: {report.title}
      </h2>
      <p class="case__facts">
        {reasonInWords(report.reason, words)}. {moderation.ownOn(dayOf(report.createdAt, words))}
      </p>
      {report.words === '' ? null : (
        <>
          <p class="unseen">{moderation.ownWords}</p>
          <blockquote class="said">{report.words}</blockquote>
        </>
      )}
      {report.decidedAt === null ? (
        <p class="case__state">{report.hasJudge ? moderation.ownOpen : moderation.ownNoJudge}</p>
      ) : (
        <div class="case__outcome">
          <p class="case__facts">{moderation.ownDecided(dayOf(report.decidedAt, words))}</p>
          <p class="case__words">{report.outcome}</p>
        </div>
      )}
    </article>
  );
}
