import { Refusal } from '#kernel';
import { chronicle, type Act } from '#platform';
import { WarningEntity } from '../warning.entity.js';
import { whoeverSignedIn } from './whoever-signed-in.js';

/** She has read it. Saying so twice is as good as once. */
export async function confirmWarning(act: Act, warningId: string): Promise<void> {
  const { tx, now } = act;
  const { id: personId } = await whoeverSignedIn(act);
  const warning = await tx.findOneBy(WarningEntity, { id: warningId, personId });
  if (!warning) throw new Refusal('not_found');
  if (warning.confirmedAt) return;
  await tx.update(WarningEntity, { id: warning.id }, { confirmedAt: now });
  await chronicle(act, {
    what: 'warning_confirmed',
    subject: { kind: 'person', id: personId },
    facts: { report: warning.reportId },
  });
}
