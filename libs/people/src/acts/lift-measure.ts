import { Refusal } from '#kernel';
import { chronicle, enqueue, touch, type Act } from '#platform';
import { expectToActAgainst } from '../people.policy.js';
import { PersonEntity } from '../person.entity.js';
import type { Measure } from '../report.js';
import { whoeverIsOnDuty } from './whoever-is-on-duty.js';

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace Walz {
    interface Tasks {
      tell_of_lifting: { readonly personId: string; readonly measure: Measure; readonly at: string };
    }
  }
}

const columns = { hide: 'hiddenAt', suspend: 'suspendedUntil', ban: 'bannedAt' } as const;

/** Lifting what is lifted already is no mistake, and nothing that happened. */
export async function liftMeasure(act: Act, personId: string, measure: Measure): Promise<PersonEntity> {
  const { tx, now } = act;
  const viewer = await whoeverIsOnDuty(act, 'moderator');
  const person = await tx.findOne(PersonEntity, {
    where: { id: personId },
    lock: { mode: 'pessimistic_write' },
  });
  if (!person || person.goneAt) throw new Refusal('not_found');
  expectToActAgainst(viewer, person);
  const column = columns[measure];
  if (person[column] === null) return person;
  await tx.update(PersonEntity, { id: person.id }, { [column]: null });
  if (measure === 'hide') await forgetNotice(act, person.id);
  await chronicle(act, {
    what: 'measure_lifted',
    subject: { kind: 'person', id: person.id },
    facts: { measure },
  });
  await enqueue(act, 'tell_of_lifting', { personId: person.id, measure, at: now.toString() });
  await touch(act, 'season');
  return { ...person, [column]: null };
}

/** What no longer holds she need not read. */
async function forgetNotice({ tx }: Act, personId: string): Promise<void> {
  await tx.query(
    `delete from warning using report
     where report.id = report_id and report.action = 'hide' and person_id = $1 and confirmed_at is null`,
    [personId],
  );
}
