import { Refusal } from '#kernel';
import { chronicle, enqueue, type Act } from '#platform';
import { expectToDecide } from '../people.policy.js';
import { PersonEntity } from '../person.entity.js';
import type { ReportAction } from '../report.js';
import { ReportEntity } from '../report.entity.js';
import { takeMeasure } from './take-measure.js';
import { whoeverIsOnDuty } from './whoever-is-on-duty.js';

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace Walz {
    interface Tasks {
      tell_reporter: { readonly reportId: string };
    }
  }
}

export interface Decision {
  readonly reportId: string;
  readonly action: ReportAction;
  readonly until: Temporal.Instant | null;
  readonly note: string;
  readonly outcome: string;
  readonly message: string;
}

export async function decideReport(act: Act, decision: Decision): Promise<ReportEntity> {
  const { tx, now } = act;
  const viewer = await whoeverIsOnDuty(act, 'moderator');
  const lock = { mode: 'pessimistic_write' } as const;
  const report = await tx.findOne(ReportEntity, { where: { id: decision.reportId }, lock });
  if (!report) throw new Refusal('not_found');
  const about = await tx.findOneOrFail(PersonEntity, { where: { id: report.aboutPersonId }, lock });
  expectToDecide(viewer, report, about);
  if (report.state !== 'open') throw new Refusal('report_decided');
  const { action, until, note, outcome, message } = decision;
  const decided = await tx.save(ReportEntity, {
    ...report,
    state: 'decided' as const,
    decidedAt: now,
    decidedBy: viewer.kind === 'person' ? viewer.personId : null,
    action,
    suspendedUntil: until,
    note,
    outcome,
    message,
  });
  await chronicle(act, {
    what: 'report_decided',
    subject: { kind: 'report', id: report.id },
    facts: { action, about: about.id },
  });
  if (action !== 'dismiss') await takeMeasure(act, about, { action, until, reportId: report.id });
  await enqueue(act, 'tell_reporter', { reportId: report.id });
  return decided;
}
