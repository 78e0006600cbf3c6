import { Refusal } from '#kernel';
import type { Act } from '../../act.js';
import { chronicle } from '../../chronicle.js';
import { MailEntity } from '../mail.entity.js';

/** Only what stands still: a mail that waits would be written anew by the task that waits to send it. */
export async function dropMail(act: Act, id: string): Promise<void> {
  const { tx } = act;
  const mail = await tx.findOne(MailEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!mail) throw new Refusal('not_found', {}, 'mail');
  if (mail.state !== 'failed' && mail.state !== 'kept') {
    throw new Refusal('mail_under_way', { state: mail.state }, 'mail');
  }
  await tx.delete(MailEntity, { id });
  await chronicle(act, { what: 'mail_dropped', subject: { kind: 'mail', id } });
}
