import { Refusal } from '#kernel';
import type { EntityManager } from '#platform';
import { MoreThan, IsNull, Not } from 'typeorm';
import { InvitationEntity } from './invitation.entity.js';
import { LoginEntity } from './login.entity.js';
import type { LinkPurpose } from './mailed-link.js';
import { MailedLinkEntity } from './mailed-link.entity.js';
import { firstThatFits, isPassword, mostLogins } from './password.js';
import { foldEmail } from './person.js';
import { PersonEntity } from './person.entity.js';
import { hashSecret, isJustOpened, looksLikeSecret } from './session.js';
import { SessionEntity } from './session.entity.js';

export interface ProvedLogin {
  readonly personId: string;
  readonly passwordHash: string;
}

/**
 * The login with this address or handle whose password that is; of several the one who proved the address. Proving
 * takes long, so it is no part of an act: an act that waits for it would hold a connection that everyone else needs.
 */
export async function provedLogin(db: EntityManager, whom: string, password: string): Promise<ProvedLogin> {
  const logins = await loginsOf(db, whom);
  const hash = await firstThatFits(
    logins.map(login => login.passwordHash),
    each => isPassword(password, each),
  );
  const login = hash === null ? undefined : logins.find(each => each.passwordHash === hash);
  if (hash === null || !login) throw new Refusal('sign_in_failed');
  return { personId: login.personId, passwordHash: hash };
}

/** Her own password once more, of whoever is signed in; the field is the one in which she typed it. */
export async function provedPassword(
  db: EntityManager,
  personId: string,
  password: string,
  field = 'oldPassword',
): Promise<ProvedLogin> {
  const wrong = new Refusal('password_wrong', {}, field);
  return proved(await loginOfPerson(db, personId), password, wrong);
}

async function proved(login: LoginEntity | null, password: string, wrong: Refusal): Promise<ProvedLogin> {
  const isHers = await isPassword(password, login?.passwordHash ?? undefined);
  if (!login?.passwordHash || !isHers) throw wrong;
  const { personId, passwordHash } = login;
  return { personId, passwordHash };
}

/** Whose address or handle this is: of those who claim an address the one who proved it, or else the last who said so. */
export async function loginOf(db: EntityManager, whom: string): Promise<LoginEntity | null> {
  return (await loginsOf(db, whom))[0] ?? null;
}

/**
 * Whose address or handle this may be: the one who proved it, and the last two who only said so. These two are the
 * same whether or not anybody proved it, so that nobody learns by signing up whether it is taken, and whoever said so
 * first locks nobody out. What is neither is asked for all the same.
 */
async function loginsOf(db: EntityManager, whom: string): Promise<LoginEntity[]> {
  const text = whom.trim();
  const query = db.createQueryBuilder(LoginEntity, 'login');
  if (text.includes('@', 1)) query.where('login.email_folded = :folded', { folded: foldEmail(text) });
  else
    query
      .innerJoin(PersonEntity, 'person', 'person.id = login.person_id')
      .where('person.handle = :handle', { handle: text.replace(/^@/, '').toLowerCase() });
  const logins = await query
    .orderBy('login.verified_at', 'ASC', 'NULLS LAST')
    // Ids grow with time.
    .addOrderBy('login.person_id', 'DESC')
    .limit(mostLogins)
    .getMany();
  return logins[0]?.verifiedAt ? logins : logins.slice(0, mostLogins - 1);
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

/** The same, if it was made for one of these. */
export async function linkFor(
  db: EntityManager,
  secret: string,
  now: Temporal.Instant,
  purposes: readonly LinkPurpose[],
): Promise<MailedLinkEntity> {
  const link = await linkOf(db, secret, now);
  if (!purposes.includes(link.purpose)) throw new Refusal('link_stale');
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
