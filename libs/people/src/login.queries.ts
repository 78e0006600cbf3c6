import { Refusal } from '#kernel';
import type { EntityManager } from '#platform';
import { MoreThan, IsNull, Not } from 'typeorm';
import { InvitationEntity } from './invitation.entity.js';
import { LoginEntity } from './login.entity.js';
import { MailedLinkEntity } from './mailed-link.entity.js';
import { isPassword } from './password.js';
import { foldEmail } from './person.js';
import { PersonEntity } from './person.entity.js';
import { hashSecret, isJustOpened, looksLikeSecret } from './session.js';
import { SessionEntity } from './session.entity.js';

export interface ProvedLogin {
  readonly personId: string;
  readonly passwordHash: string;
}

/**
 * The login with this address or handle, if that is its password. Proving takes long, so it is no part of an act: an
 * act that waits for it would hold a connection that everyone else needs.
 */
export async function provedLogin(db: EntityManager, whom: string, password: string): Promise<ProvedLogin> {
  return proved(await loginOf(db, whom), password, new Refusal('sign_in_failed'));
}

/** Her own password once more, of whoever is signed in. */
export async function provedPassword(
  db: EntityManager,
  personId: string,
  password: string,
): Promise<ProvedLogin> {
  const wrong = new Refusal('password_wrong', {}, 'oldPassword');
  return proved(await loginOfPerson(db, personId), password, wrong);
}

async function proved(login: LoginEntity | null, password: string, wrong: Refusal): Promise<ProvedLogin> {
  const isHers = await isPassword(password, login?.passwordHash ?? undefined);
  if (!login?.passwordHash || !isHers) throw wrong;
  const { personId, passwordHash } = login;
  return { personId, passwordHash };
}

/**
 * Whose address or handle this is: of those who claim an address the one who proved it, or else the first who said so.
 * What is neither is asked for all the same, so that every answer takes as long.
 */
export function loginOf(db: EntityManager, whom: string): Promise<LoginEntity | null> {
  const text = whom.trim();
  const query = db.createQueryBuilder(LoginEntity, 'login');
  if (text.includes('@', 1)) query.where('login.email_folded = :folded', { folded: foldEmail(text) });
  else
    query
      .innerJoin(PersonEntity, 'person', 'person.id = login.person_id')
      .where('person.handle = :handle', { handle: text.replace(/^@/, '').toLowerCase() });
  return query
    .orderBy('login.verified_at', 'ASC', 'NULLS LAST')
    .addOrderBy('login.person_id')
    .limit(1)
    .getOne();
}

export function loginOfPerson(db: EntityManager, personId: string): Promise<LoginEntity | null> {
  return db.findOneBy(LoginEntity, { personId });
}

/** The address as its owner wrote it, if somebody else than this person proved that it is hers. */
export async function provedByAnother(
  db: EntityManager,
  email: string,
  personId: string,
): Promise<string | null> {
  const emailFolded = foldEmail(email);
  const login = await db.findOneBy(LoginEntity, {
    emailFolded,
    verifiedAt: Not(IsNull()),
    personId: Not(personId),
  });
  return login?.email ?? null;
}

/** The link that this secret opens; used, expired, tampered and never made are one and the same. */
export async function linkOf(
  db: EntityManager,
  secret: string,
  now: Temporal.Instant,
): Promise<MailedLinkEntity> {
  const link = looksLikeSecret(secret)
    ? await db.findOneBy(MailedLinkEntity, { secretHash: hashSecret(secret), usedAt: IsNull() })
    : null;
  if (!link || Temporal.Instant.compare(link.expiresAt, now) <= 0) throw new Refusal('link_stale');
  return link;
}

/** The address that she asked to have instead of hers, as long as the link to it opens; of several the last. */
export async function pendingEmailOf(
  db: EntityManager,
  personId: string,
  now: Temporal.Instant,
): Promise<string | null> {
  const link = await db.findOne(MailedLinkEntity, {
    where: { personId, purpose: 'change', usedAt: IsNull(), expiresAt: MoreThan(now) },
    order: { createdAt: 'DESC' },
  });
  return link?.email ?? null;
}

/** Whether she signed in so lately that it is surely she who sits there. */
export async function hasJustSignedIn(
  db: EntityManager,
  sessionId: string | undefined,
  now: Temporal.Instant,
): Promise<boolean> {
  const session = sessionId === undefined ? null : await db.findOneBy(SessionEntity, { id: sessionId });
  return session !== null && isJustOpened(session.openedAt, now);
}

/** Whether an account can be made with it now. */
export async function isInvitation(
  db: EntityManager,
  secret: string,
  now: Temporal.Instant,
): Promise<boolean> {
  if (!looksLikeSecret(secret)) return false;
  // The bounds of a column pass its transformer, which takes an instant.
  return db.existsBy(InvitationEntity, {
    secretHash: hashSecret(secret),
    usedAt: IsNull(),
    expiresAt: MoreThan(now),
  });
}

/** The newest first. */
export function invitationsUntil(
  db: EntityManager,
  { limit, after }: { readonly limit: number; readonly after: string | null },
): Promise<InvitationEntity[]> {
  const query = db
    .createQueryBuilder(InvitationEntity, 'invitation')
    .orderBy('invitation.id', 'DESC')
    .limit(limit);
  if (after !== null) query.where('invitation.id < :after', { after });
  return query.getMany();
}
