import type { Viewer } from '#kernel';
import type { EntityManager } from '#platform';
import { In, IsNull, LessThanOrEqual, Not } from 'typeorm';
import { confirmHandle } from './leaving.js';
import { LoginEntity } from './login.entity.js';
import { provedPassword } from './login.queries.js';
import { PersonEntity } from './person.entity.js';
import { onlySeen, onlyShown } from './seen.queries.js';

/** That it is herself: with this password, or without any. */
export interface ProvedSelf {
  readonly passwordHash: string | null;
}

interface Proof {
  readonly password?: string | null | undefined;
  readonly handle?: string | null | undefined;
}

/** Whether she has a password, which is then asked for before her account goes. */
export async function hasPassword(db: EntityManager, personId: string): Promise<boolean> {
  return db.existsBy(LoginEntity, { personId, passwordHash: Not(IsNull()) });
}

/** Her password once more, or, of whoever has none, her handle; it takes long, so it is no part of an act. */
export async function provedSelf(
  db: EntityManager,
  personId: string,
  { password, handle }: Proof,
): Promise<ProvedSelf> {
  if (await hasPassword(db, personId)) return provedPassword(db, personId, password ?? '', 'password');
  const person = await db.findOneByOrFail(PersonEntity, { id: personId });
  confirmHandle(handle ?? '', person.handle);
  return { passwordHash: null };
}

/** Whose time to think again is over. */
export async function peopleToTakeLeave(
  db: EntityManager,
  now: Temporal.Instant,
  most: number,
): Promise<string[]> {
  const people = await db.find(PersonEntity, {
    select: { id: true },
    where: { leavesAt: LessThanOrEqual(now), goneAt: IsNull() },
    order: { leavesAt: 'asc' },
    take: most,
  });
  return people.map(({ id }) => id);
}

/**
 * The people of a history that somebody else has a part in: those whose travels the viewer may see, and the stubs of those who
 * have left, which name nobody.
 */
export async function peopleInHistory(
  db: EntityManager,
  ids: readonly string[],
  viewer: Viewer,
): Promise<PersonEntity[]> {
  const query = db.createQueryBuilder(PersonEntity, 'person').where({ id: In(ids) });
  onlyShown(query, 'person.id', 'trips', viewer);
  const [seen, gone] = await Promise.all([
    onlySeen(query, 'person.id', viewer).getMany(),
    db.findBy(PersonEntity, { id: In(ids), goneAt: Not(IsNull()) }),
  ]);
  return [...seen, ...gone.filter(({ id }) => !seen.some(each => each.id === id))];
}
