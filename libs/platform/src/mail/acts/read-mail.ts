import type { Act } from '../../act.js';
import { chronicle } from '../../chronicle.js';
import { MailEntity } from '../mail.entity.js';

/** A mail may hold a link that opens an account, so every look at one is written down. */
export async function readMail(act: Act, id: string): Promise<MailEntity | null> {
  const mail = await act.tx.findOneBy(MailEntity, { id });
  if (mail) await chronicle(act, { what: 'mail_read', subject: { kind: 'mail', id } });
  return mail;
}
