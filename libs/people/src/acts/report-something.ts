import { Refusal, type Language } from '#kernel';
import { chronicle, type Act } from '#platform';
import type { Reason } from '../report.js';
import { ReportEntity } from '../report.entity.js';
import type { Reportables } from '../reportable.js';
import { whoeverSignedIn } from './whoever-signed-in.js';

export interface ReportWish {
  readonly kind: string;
  readonly id: string;
  readonly reason: Reason;
  readonly words: string;
  readonly language: Language;
}

/** What she cannot see she cannot report: the answer is that of something that is not there. */
export async function reportSomething(
  act: Act,
  { kind, id, reason, words, language }: ReportWish,
  reportables: Reportables,
): Promise<ReportEntity> {
  const { tx, now } = act;
  const reporter = await whoeverSignedIn(act);
  const find = Object.hasOwn(reportables, kind) ? reportables[kind] : undefined;
  const [found] = (await find?.(tx, [id], act.viewer)) ?? [];
  if (!found) throw new Refusal('not_found');
  const report = await tx.save(
    tx.create(ReportEntity, {
      reporterId: reporter.id,
      subjectKind: kind,
      subjectId: found.id,
      aboutPersonId: found.aboutPersonId,
      reason,
      words,
      snapshot: found.parts,
      language,
      createdAt: now,
    }),
  );
  await chronicle(act, {
    what: 'reported',
    subject: { kind: 'report', id: report.id },
    facts: { kind, reason, about: found.aboutPersonId },
  });
  return report;
}
