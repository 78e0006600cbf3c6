import { hasDuty, type Viewer } from '#kernel';
import type { EntityManager } from '#platform';
import { In } from 'typeorm';
import { LoginEntity } from './login.entity.js';
import { PersonEntity } from './person.entity.js';

interface AccountSearch {
  readonly text: string;
  /** Only those who were asked to look after something, or whom a measure holds. */
  readonly only: 'on duty' | 'under a measure' | null;
  readonly limit: number;
  readonly after: string | null;
}

/** Accounts by a part of their name or handle, for admins also of their address; the newest first. */
export function findAccounts(
  db: EntityManager,
  { text, only, limit, after }: AccountSearch,
  viewer: Viewer,
  now: Temporal.Instant,
): Promise<PersonEntity[]> {
  const query = db
    .createQueryBuilder(PersonEntity, 'person')
    .where('person.gone_at is null')
    .orderBy('person.id', 'DESC')
    .limit(limit);
  const wanted = text.trim().replace(/^@(?=\w)/, '');
  if (wanted !== '') {
    const byAddress = hasDuty(viewer, 'admin')
      ? `or exists (select from login where login.person_id = person.id
           and position(lower(:wanted) in login.email_folded) > 0)`
      : '';
    query.andWhere(
      `(position(lower(:wanted) in lower(person.name)) > 0 or position(lower(:wanted) in person.handle) > 0 ${byAddress})`,
      { wanted },
    );
  }
  if (only === 'on duty') query.andWhere('person.duty is not null');
  if (only === 'under a measure') {
    query.andWhere(
      '(person.hidden_at is not null or person.banned_at is not null or person.suspended_until > :now)',
      { now: now.toString() },
    );
  }
  if (after !== null) query.andWhere('person.id < :after', { after });
  return query.getMany();
}

export function loginsOfPeople(db: EntityManager, personIds: readonly string[]): Promise<LoginEntity[]> {
  return db.findBy(LoginEntity, { personId: In(personIds) });
}
