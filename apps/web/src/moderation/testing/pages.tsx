import type { VNode } from 'preact';
import type { Frame } from '../../house/frame.js';
import { AccountsPage } from '../accounts.page.js';
import { AuditPage } from '../audit.page.js';
import { DecidePage, type OneReport } from '../decide.page.js';
import { OwnReportsPage } from '../own-reports.page.js';
import { QueuePage } from '../queue.page.js';
import { ReportPage } from '../report.page.js';

const at = '2027-04-05T08:00:00.000Z';
const bob = { id: 'UGVyc29uOjI', handle: 'bob', name: 'Bob <Winter>' };
const account = {
  person: bob,
  duty: 'MODERATOR' as const,
  hiddenAt: at,
  suspendedUntil: at,
  bannedAt: at,
  leavesAt: at,
};
const parts = [
  { what: 'name', text: 'Bob <Winter>' },
  { what: 'handle', text: 'bob' },
];
const report: OneReport = {
  id: 'UmVwb3J0OjE',
  title: 'Bob <Winter>',
  subjectKind: 'Person',
  reason: 'SPAM',
  words: 'Sells "<b>" shoes',
  state: 'OPEN',
  createdAt: at,
  snapshot: parts,
  now: [{ what: 'name', text: 'Robert' }],
  reporter: { handle: 'ada', name: 'Ada <Winter>' },
  about: { ...account, reports: [] },
  mayDecide: true,
  decidedAt: null,
  decidedBy: null,
  action: null,
  suspendedUntil: null,
  note: '',
  outcome: '',
  message: '',
};
const others = [
  {
    id: 'UmVwb3J0OjI',
    title: 'x',
    reason: 'OTHER' as const,
    state: 'OPEN' as const,
    createdAt: at,
    action: null,
  },
];

/** The pages of this folder as they are found, for whoever looks at all pages. */
export function moderationPages(frame: Frame): [string, VNode][] {
  const warned = {
    ...frame,
    viewer: {
      ...bob,
      warning: { id: 'V2FybmluZzox', action: 'WARN' as const, title: 'Bob <Winter>', message: '"<b>" no' },
    },
  };
  const refusals = [{ code: 'report_reason_missing', field: 'reason' }, { code: 'already_reported' }];
  const missing = ['action', 'until', 'message', 'outcome'].map(field => ({
    code: 'outcome_missing',
    field,
  }));
  const decided = {
    ...report,
    state: 'DECIDED' as const,
    decidedAt: at,
    action: 'SUSPEND' as const,
    suspendedUntil: at,
    outcome: 'Done',
    note: '"<b>"',
  };
  return [
    [
      'reporting',
      <ReportPage
        frame={frame}
        subject={{ id: 'x', kind: 'Person', parts, about: bob }}
        refusals={refusals}
      />,
    ],
    [
      'own reports',
      <OwnReportsPage
        frame={warned}
        reports={[
          { ...report, ...decided, hasJudge: false },
          { ...report, hasJudge: true },
        ]}
        hasSent
        earlier="/a"
      />,
    ],
    [
      'own report that nobody may decide about',
      <OwnReportsPage frame={frame} reports={[{ ...report, hasJudge: false }]} hasSent />,
    ],
    ['no own reports', <OwnReportsPage frame={frame} reports={[]} />],
    [
      'queue',
      <QueuePage
        frame={frame}
        state="OPEN"
        reports={[{ ...report, about: { person: bob, reportCounts: { all: 3 } } }]}
        hasDecided
        later="/a"
      />,
    ],
    ['empty queue', <QueuePage frame={frame} state="OPEN" reports={[]} />],
    ['nothing decided', <QueuePage frame={frame} state="DECIDED" reports={[]} />],
    [
      'deciding',
      <DecidePage
        frame={frame}
        report={{ ...report, about: { ...account, reports: others } }}
        tomorrow="2027-04-06"
        refusals={missing}
        typed={{ outcome: '"<b>"' }}
      />,
    ],
    ['decided', <DecidePage frame={frame} report={{ ...decided, now: null }} tomorrow="2027-04-06" />],
    ['not hers', <DecidePage frame={frame} report={{ ...report, mayDecide: false }} tomorrow="2027-04-06" />],
    [
      'accounts',
      <AccountsPage
        frame={frame}
        search={'"<b>"'}
        only="ON_DUTY"
        accounts={[{ ...account, email: 'bob@example.org', mayActAgainst: true, reportCounts: { all: 1 } }]}
        isDone
        refusals={[{ code: 'last_admin' }]}
      />,
    ],
    ['no accounts', <AccountsPage frame={frame} search="x" only={null} accounts={[]} />],
    [
      'audit log',
      <AuditPage
        frame={frame}
        asked={{ person: 'bob', what: 'appointed', since: '', until: '' }}
        entries={[
          {
            id: '1',
            at,
            what: 'appointed',
            subjectKind: 'person',
            subjectId: 'x',
            actor: null,
            subject: bob,
            skill: null,
            facts: [],
          },
          {
            id: '2',
            at,
            what: 'never heard of',
            subjectKind: 'x',
            subjectId: 'x',
            actor: bob,
            subject: null,
            skill: null,
            facts: [],
          },
          {
            id: '3',
            at,
            what: 'person_suspended',
            subjectKind: 'person',
            subjectId: 'x',
            actor: bob,
            subject: bob,
            skill: null,
            facts: [{ name: 'until', value: at }],
          },
          {
            id: '4',
            at,
            what: 'report_decided',
            subjectKind: 'report',
            subjectId: 'x',
            actor: bob,
            subject: bob,
            skill: null,
            facts: [{ name: 'action', value: 'ban' }],
          },
        ]}
      />,
    ],
    [
      'empty audit log',
      <AuditPage frame={frame} asked={{ person: '', what: '', since: '', until: '' }} entries={[]} />,
    ],
  ];
}
