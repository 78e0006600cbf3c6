import { chronicle, enqueue, touch, type Act } from '#platform';
import { AccessTokenEntity } from '../access-token.entity.js';
import { PersonEntity } from '../person.entity.js';
import type { ReportAction } from '../report.js';
import { SessionEntity } from '../session.entity.js';
import { WarningEntity } from '../warning.entity.js';

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace Walz {
    interface Tasks {
      tell_of_measure: { readonly reportId: string };
    }
  }
}

interface Taken {
  readonly action: Exclude<ReportAction, 'dismiss'>;
  readonly until: Temporal.Instant | null;
  readonly reportId: string;
}

const happenings = {
  hide: 'person_hidden',
  warn: 'person_warned',
  suspend: 'person_suspended',
  ban: 'person_banned',
} as const;

/** What a decision does to the person it is about; whoever calls has locked her row. */
export async function takeMeasure(
  act: Act,
  { id: personId }: PersonEntity,
  { action, until, reportId }: Taken,
): Promise<void> {
  const { tx, now } = act;
  if (action === 'hide') await tx.update(PersonEntity, { id: personId }, { hiddenAt: now });
  if (action === 'suspend') await tx.update(PersonEntity, { id: personId }, { suspendedUntil: until });
  if (action === 'ban') await tx.update(PersonEntity, { id: personId }, { bannedAt: now });
  if (action === 'hide' || action === 'warn') {
    await tx.insert(WarningEntity, { personId, reportId, createdAt: now });
  } else {
    await tx.delete(SessionEntity, { personId });
    await tx.delete(AccessTokenEntity, { personId });
  }
  await chronicle(act, {
    what: happenings[action],
    subject: { kind: 'person', id: personId },
    facts: { report: reportId, ...(until && { until: until.toString() }) },
  });
  await enqueue(act, 'tell_of_measure', { reportId });
  await touch(act, 'season');
}
