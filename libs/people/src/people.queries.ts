import { Refusal, stranger, type Viewer } from '#kernel';
import type { EntityManager } from '#platform';
import { In, MoreThan } from 'typeorm';
import { LoginEntity } from './login.entity.js';
import { isPassword } from './password.js';
import { foldEmail } from './person.js';
import { PersonEntity } from './person.entity.js';
import { PersonSkillEntity } from './person-skill.entity.js';
import { hashSecret, looksLikeSecret } from './session.js';
import { SessionEntity } from './session.entity.js';

/** Handles are small letters only; how somebody types one does not matter. */
export function personByHandle(db: EntityManager, handle: string): Promise<PersonEntity | null> {
  return db.findOneBy(PersonEntity, { handle: handle.toLowerCase() });
}

/**
 * The login with this address, if that is its password. Proving takes long, so it is no part of an act: an act that
 * waits for it would hold a connection that everyone else needs.
 */
export async function provedLogin(db: EntityManager, email: string, password: string): Promise<LoginEntity> {
  const login = await db.findOneBy(LoginEntity, { emailFolded: foldEmail(email.trim()) });
  const isHers = await isPassword(password, login?.passwordHash);
  if (!login || !isHers) throw new Refusal('sign_in_failed');
  return login;
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

/** Whoever shows a secret that is not, or no longer, a session's is a stranger. */
export async function viewerOfSession(
  db: EntityManager,
  secret: string,
  now: Temporal.Instant,
): Promise<Viewer> {
  if (!looksLikeSecret(secret)) return stranger;
  const session = await db.findOneBy(SessionEntity, {
    secretHash: hashSecret(secret),
    expiresAt: MoreThan(now),
  });
  return session ? { kind: 'person', personId: session.personId, sessionId: session.id } : stranger;
}
