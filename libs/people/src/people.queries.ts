import type { Viewer } from '#kernel';
import type { EntityManager } from '#platform';
import { In } from 'typeorm';
import { LoginEntity } from './login.entity.js';
import { PersonEntity } from './person.entity.js';
import { PersonSkillEntity } from './person-skill.entity.js';
import { onlySeen } from './seen.queries.js';

/** Handles are small letters only; how somebody types one does not matter. */
export function personByHandle(
  db: EntityManager,
  handle: string,
  viewer: Viewer,
): Promise<PersonEntity | null> {
  const query = db.createQueryBuilder(PersonEntity, 'person').where('person.handle = :handle', {
    handle: handle.toLowerCase(),
  });
  return onlySeen(query, 'person.id', viewer).getOne();
}

export function personById(db: EntityManager, id: string): Promise<PersonEntity | null> {
  return db.findOneBy(PersonEntity, { id });
}

export function peopleByIds(db: EntityManager, ids: readonly string[]): Promise<PersonEntity[]> {
  return db.findBy(PersonEntity, { id: In(ids) });
}

export function skillsOfPeople(
  db: EntityManager,
  personIds: readonly string[],
): Promise<PersonSkillEntity[]> {
  return db.findBy(PersonSkillEntity, { personId: In(personIds) });
}

/** Where mail to her goes; for tasks, never for a page. */
export async function emailOf(db: EntityManager, personId: string): Promise<string | null> {
  return (await db.findOneBy(LoginEntity, { personId }))?.email ?? null;
}
