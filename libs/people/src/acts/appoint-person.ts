import { Refusal, type Duty } from '#kernel';
import { chronicle, type Act } from '#platform';
import { PersonEntity } from '../person.entity.js';
import { whoeverIsOnDuty } from './whoever-is-on-duty.js';

/** Asks somebody to look after reports or the whole instance, or thanks her and takes it back. */
export async function appointPerson(act: Act, personId: string, duty: Duty | null): Promise<PersonEntity> {
  const { tx } = act;
  const admins = await lockAdmins(act);
  await whoeverIsOnDuty(act, 'admin');
  const person = await tx.findOne(PersonEntity, {
    where: { id: personId },
    lock: { mode: 'pessimistic_write' },
  });
  if (!person || person.goneAt) throw new Refusal('not_found');
  if (person.duty === duty) return person;
  expectAnotherAdmin(person, admins);
  await tx.update(PersonEntity, { id: person.id }, { duty });
  await chronicle(act, {
    what: 'appointed',
    subject: { kind: 'person', id: person.id },
    facts: { duty, before: person.duty },
  });
  return { ...person, duty };
}

/** Of these admins; whoever is none is not missed as one. */
export function expectAnotherAdmin({ id, duty }: PersonEntity, admins: readonly string[]): void {
  if (duty === 'admin' && !admins.some(each => each !== id)) throw new Refusal('last_admin');
}

/**
 * The admins who can still come in. All of them are locked, in one order: of two who dismiss each other at the same
 * moment the second finds herself alone.
 */
export async function lockAdmins({ tx, now }: Act): Promise<readonly string[]> {
  const rows = await tx.query<{ id: string; can_come: boolean }[]>(
    `select id, gone_at is null and banned_at is null and leaves_at is null
       and (suspended_until is null or suspended_until <= $1) as can_come
     from person where duty = 'admin' order by id for update`,
    [now.toString()],
  );
  return rows.flatMap(row => (row.can_come ? [row.id] : []));
}
