import type { VNode } from 'preact';
import { addresses } from '../house/addresses.js';
import { EmptyState } from '../house/components/empty-state.js';
import { Notice } from '../house/components/notice.js';
import { Pager } from '../house/components/pager.js';
import type { Frame } from '../house/frame.js';
import { AdminRoom } from '../house/rooms.js';
import { wordsFor, type Words } from '../words/index.js';
import { Tabs } from './tabs.js';
import { actionInWords, dayOf, kindInWords, reasonInWords, type Action, type Reason } from './words-for.js';

export interface QueuedReport {
  readonly id: string;
  readonly title: string;
  readonly subjectKind: string;
  readonly reason: Reason;
  readonly createdAt: string;
  readonly action: Action | null;
  readonly decidedAt: string | null;
  readonly reporter: { readonly name: string };
  readonly about: {
    readonly person: { readonly name: string };
    readonly reportCounts: { readonly all: number };
  };
}

export interface QueuePageProps {
  readonly frame: Frame;
  readonly state: 'OPEN' | 'DECIDED';
  readonly reports: readonly QueuedReport[];
  readonly hasDecided?: boolean;
  readonly earlier?: string | undefined;
  readonly later?: string | undefined;
}

export function QueuePage(props: QueuePageProps): VNode {
  const { frame, state, reports, hasDecided, earlier, later } = props;
  const words = wordsFor(frame.language);
  const { moderation } = words;
  const isOpen = state === 'OPEN';
  const at = addresses.admin.reports;
  return (
    <AdminRoom frame={frame} title={moderation.queueTitle} lead={moderation.queueLead}>
      {hasDecided ? (
        <Notice tone="done">
          <p>{moderation.queueDone}</p>
        </Notice>
      ) : null}
      <Tabs
        label={moderation.queueWhich}
        tabs={[
          { href: at, label: moderation.queueOpen, isHere: isOpen },
          { href: `${at}?state=decided`, label: moderation.queueDecided, isHere: !isOpen },
        ]}
      />
      {reports.length > 0 ? (
        <ul class="cases">
          {reports.map(report => (
            <li key={report.id}>
              <Queued report={report} words={words} />
            </li>
          ))}
        </ul>
      ) : isOpen ? (
        <EmptyState title={moderation.queueEmpty}>
          <p>{moderation.queueEmptyText}</p>
        </EmptyState>
      ) : (
        <EmptyState title={moderation.queueNoneDecided} />
      )}
      <Pager words={words} earlier={earlier} later={later} />
    </AdminRoom>
  );
}

function Queued({ report, words }: { report: QueuedReport; words: Words }): VNode {
  const { moderation } = words;
  const others = report.about.reportCounts.all - 1;
  return (
    <article class="case">
      <h2>
        <a href={addresses.admin.report(report.id)}>
          {kindInWords(report.subjectKind, words)}: {report.title}
        </a>
      </h2>
      <p>{reasonInWords(report.reason, words)}</p>
      <p class="case__facts">
        {moderation.queueBy(report.reporter.name, dayOf(report.createdAt, words))}
        {others > 0 ? ` · ${moderation.queueEarlier(others)}` : ''}
      </p>
      {report.action && report.decidedAt ? (
        <p class="case__state">
          {actionInWords(report.action, words).done} · {dayOf(report.decidedAt, words)}
        </p>
      ) : null}
    </article>
  );
}
