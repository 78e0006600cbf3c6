import { Refusal } from '#kernel';
import type { Act } from '#platform';
import { In, IsNull, MoreThan } from 'typeorm';
import { linkFor } from '../login.queries.js';
import { LoginEntity } from '../login.entity.js';
import { linkPurposes, type LinkPurpose } from '../mailed-link.js';
import { MailedLinkEntity } from '../mailed-link.entity.js';
import { foldEmail } from '../person.js';
import { PersonEntity } from '../person.entity.js';

export interface TakenLink {
  readonly link: MailedLinkEntity;
  readonly person: PersonEntity;
  readonly login: LoginEntity | null;
}

/** The link, used up, and the account that it opens, locked: of two who come with one link at once one is late. */
export async function takeLink(
  { tx, now }: Act,
  secret: string,
  purposes: readonly LinkPurpose[],
): Promise<TakenLink> {
  const link = await linkFor(tx, secret, now, purposes);
  const { affected } = await tx.update(MailedLinkEntity, { id: link.id, usedAt: IsNull() }, { usedAt: now });
  if (affected !== 1) throw new Refusal('link_stale');
  const person = await tx.findOneOrFail(PersonEntity, {
    where: { id: link.personId },
    lock: { mode: 'pessimistic_write' },
  });
  const login = await tx.findOneBy(LoginEntity, { personId: link.personId });
  // A link speaks for the address that it was sent to, and that may be hers no longer.
  const isStillHers = link.purpose === 'change' || login?.emailFolded === foldEmail(link.email);
  if (!isStillHers) throw new Refusal('link_stale');
  return { link, person, login };
}

/**
 * What opens the account has changed, so no link that lies about in a mailbox shall change it back. Nobody used them:
 * they end.
 */
export async function voidLinks(
  { tx, now }: Act,
  personId: string,
  purposes: readonly LinkPurpose[] = linkPurposes,
): Promise<void> {
  const open = { personId, purpose: In(purposes), usedAt: IsNull(), expiresAt: MoreThan(now) };
  await tx.update(MailedLinkEntity, open, { expiresAt: now });
}
