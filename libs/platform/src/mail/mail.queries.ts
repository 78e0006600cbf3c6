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
