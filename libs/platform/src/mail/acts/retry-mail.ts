import { Refusal } from '#kernel';
import type { Act } from '../../act.js';
import { chronicle } from '../../chronicle.js';
import { enqueue } from '../../jobs.js';
import { MailEntity } from '../mail.entity.js';

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace Walz {
    interface Tasks {
      send_mail: { readonly mailId: string };
    }
  }
}

/** Puts a mail that failed back to those that wait; one that waits is tried at once. What is kept was never to be sent. */
export async function retryMail(act: Act, id: string): Promise<MailEntity> {
  const { tx } = act;
  const mail = await tx.findOne(MailEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!mail) throw new Refusal('not_found', {}, 'mail');
  if (mail.state !== 'failed' && mail.state !== 'waiting') {
    throw new Refusal('mail_not_to_be_sent', { state: mail.state }, 'mail');
  }
  await tx.update(MailEntity, { id }, { state: 'waiting' });
  await enqueue(act, 'send_mail', { mailId: id }, { key: `send_mail:${id}` });
  await chronicle(act, { what: 'mail_retried', subject: { kind: 'mail', id } });
  return { ...mail, state: 'waiting' };
}
