import type { Language } from '#kernel';
import { Not, type EntityManager } from 'typeorm';
import { MailEntity } from './mail.entity.js';

/** The newest mails that did not go out: kept, failed, or still waiting. */
export function unsentMails(db: EntityManager, most: number): Promise<MailEntity[]> {
  return db.find(MailEntity, { where: { state: Not('sent') }, order: { createdAt: 'desc' }, take: most });
}

export function mailById(db: EntityManager, id: string): Promise<MailEntity | null> {
  return db.findOneBy(MailEntity, { id });
}

/** In which language somebody was written to under this key. */
export async function languageOfMail(db: EntityManager, key: string): Promise<Language | null> {
  return (await db.findOneBy(MailEntity, { key }))?.language ?? null;
}
