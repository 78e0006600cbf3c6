import { Refusal } from '#kernel';
import { SkillEntity, skillsToHold } from '#ledger';
import { chronicle, type Act } from '#platform';
import { In } from 'typeorm';
import type { PersonEntity } from '../person.entity.js';
import { PersonPracticeEntity } from '../person-practice.entity.js';
import { whoeverSignedIn } from './whoever-signed-in.js';

export const mostPractices = 30;

/** Slugs of practices; what is dropped may be retired by now. */
export interface PracticeChange {
  readonly add: readonly string[];
  readonly drop: readonly string[];
}

export async function changePractices(act: Act, { add, drop }: PracticeChange): Promise<PersonEntity> {
  const { tx } = act;
  const person = await whoeverSignedIn(act);
  const personId = person.id;
  const skills = await skillsToHold(tx, add, 'practice');
  const other = skills.find(({ kind }) => kind !== 'practice');
  if (other) throw new Refusal('not_a_practice', { skill: other.slug }, 'practice');
  const dropped = await tx.find(SkillEntity, { select: { id: true }, where: { slug: In(drop) } });
  const gone = await tx.delete(PersonPracticeEntity, { personId, skillId: In(dropped.map(({ id }) => id)) });
  const before = new Set((await tx.findBy(PersonPracticeEntity, { personId })).map(({ skillId }) => skillId));
  const fresh = skills.filter(({ id }) => !before.has(id));
  if (before.size + fresh.length > mostPractices) {
    throw new Refusal('too_many_entries', { most: mostPractices }, 'practice');
  }
  await tx.insert(
    PersonPracticeEntity,
    fresh.map(({ id }) => ({ personId, skillId: id })),
  );
  if (fresh.length > 0 || gone.affected) {
    await chronicle(act, { what: 'practices_changed', subject: { kind: 'person', id: personId } });
  }
  return person;
}
