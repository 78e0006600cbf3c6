import { Refusal, type Viewer } from '#kernel';
import type { EntityManager } from '#platform';
import { In, IsNull, Not } from 'typeorm';
import { LoginEntity } from './login.entity.js';
import { isPassword } from './password.js';
import { foldEmail } from './person.js';
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

export interface ProvedLogin {
  readonly personId: string;
  readonly passwordHash: string;
}

/**
 * The login with this address, if that is its password. Proving takes long, so it is no part of an act: an act that
 * waits for it would hold a connection that everyone else needs.
 */
export async function provedLogin(db: EntityManager, email: string, password: string): Promise<ProvedLogin> {
  const login = await loginOf(db, email);
  const isHers = await isPassword(password, login?.passwordHash ?? undefined);
  if (!login?.passwordHash || !isHers) throw new Refusal('sign_in_failed');
  const { personId, passwordHash } = login;
  return { personId, passwordHash };
}

/** Whose address this is: of those who claim it the one who proved it, or else the first who said so. */
function loginOf(db: EntityManager, email: string): Promise<LoginEntity | null> {
  return db
    .createQueryBuilder(LoginEntity, 'login')
    .where('login.email_folded = :folded', { folded: foldEmail(email.trim()) })
    .orderBy('login.verified_at', 'ASC', 'NULLS LAST')
    .addOrderBy('login.person_id')
    .limit(1)
    .getOne();
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
