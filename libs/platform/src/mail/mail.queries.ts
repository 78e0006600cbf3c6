import type { Language } from '#kernel';
import { LessThan, Not, type EntityManager } from 'typeorm';
import { MailEntity } from './mail.entity.js';

/** The newest mails that did not go out: kept, failed, or still waiting. */
export function unsentMails(db: EntityManager, most: number): Promise<MailEntity[]> {
  return db.find(MailEntity, { where: { state: Not('sent') }, order: { createdAt: 'desc' }, take: most });
}

/** The same, page by page; ids grow with time. */
export function outboxMails(
  db: EntityManager,
  { limit, after }: { readonly limit: number; readonly after: string | null },
): Promise<MailEntity[]> {
  const where = { state: Not('sent' as const), ...(after !== null && { id: LessThan(after) }) };
  return db.find(MailEntity, { where, order: { id: 'desc' }, take: limit });
}

export function mailById(db: EntityManager, id: string): Promise<MailEntity | null> {
  return db.findOneBy(MailEntity, { id });
}

/** In which language somebody was written to under this key. */
export async function languageOfMail(db: EntityManager, key: string): Promise<Language | null> {
  return (await db.findOneBy(MailEntity, { key }))?.language ?? null;
}

/** Whose mails: those about her account, and those to the address that she proved to be hers. */
export interface MailOwner {
  readonly personId: string;
  /** As the people room folds it. */
  readonly folded: string | null;
}

/** A mail's key names whom it is about; and whatever comes into a mailbox that she proved is hers. */
export function mailsOfPerson(db: EntityManager, { personId, folded }: MailOwner): Promise<MailEntity[]> {
  return db
    .createQueryBuilder(MailEntity, 'mail')
    .where('position(:personId in mail.key) > 0', { personId })
    .orWhere('lower(normalize(mail.recipient, NFKC)) = :folded', { folded })
    .orderBy({ 'mail.created_at': 'ASC', 'mail.id': 'ASC' })
    .getMany();
}
