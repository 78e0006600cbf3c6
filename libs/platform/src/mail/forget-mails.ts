import type { Act } from '../act.js';
import { MailEntity } from './mail.entity.js';
import { mailsOfPerson, type MailOwner } from './mail.queries.js';

export async function forgetMails({ tx }: Pick<Act, 'tx'>, owner: MailOwner): Promise<void> {
  const mails = await mailsOfPerson(tx, owner);
  if (mails.length > 0)
    await tx.delete(
      MailEntity,
      mails.map(({ id }) => id),
    );
}
