import { guiseOf, skeletonOf, type Viewer } from '#kernel';
import type { EntityManager } from '#platform';
import { In, IsNull, Not } from 'typeorm';
import { LoginEntity } from './login.entity.js';
import { PersonAudienceEntity } from './person-audience.entity.js';
import { PersonEntity } from './person.entity.js';
import { PersonSkillEntity } from './person-skill.entity.js';
import { onlySeen } from './seen.queries.js';

/** Handles are small letters only; how somebody types one does not matter. One that she gave up still leads to her. */
export function personByHandle(
  db: EntityManager,
  handle: string,
  viewer: Viewer,
): Promise<PersonEntity | null> {
  const query = db
    .createQueryBuilder(PersonEntity, 'person')
    .where(
      '(person.handle = :handle or person.id = (select person_id from handle_claim where handle = :handle))',
      { handle: handle.toLowerCase() },
    );
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

/** Whether nobody has or had it, nor anything that it could be mistaken for. */
export async function isHandleFree(db: EntityManager, handle: string): Promise<boolean> {
  const [claim] = await db.query<unknown[]>(
    'select 1 from handle_claim where handle = $1 or (skeleton = $2 and guise <> $3) limit 1',
    [handle, skeletonOf(handle), guiseOf(handle)],
  );
  return claim === undefined && !(await db.existsBy(PersonEntity, { handle }));
}

/** The addresses that are proved to be theirs; who may see one is the policy's question. */
export function provedAddressesOf(db: EntityManager, personIds: readonly string[]): Promise<LoginEntity[]> {
  return db.findBy(LoginEntity, { personId: In(personIds), verifiedAt: Not(IsNull()) });
}

/** What each of them chose to show to whom. */
export function audiencesOfPeople(
  db: EntityManager,
  personIds: readonly string[],
): Promise<PersonAudienceEntity[]> {
  return db.findBy(PersonAudienceEntity, { personId: In(personIds) });
}

/** Where mail to her goes; for tasks, never for a page. */
export async function emailOf(db: EntityManager, personId: string): Promise<string | null> {
  return (await db.findOneBy(LoginEntity, { personId }))?.email ?? null;
}
