import { In, LessThanOrEqual } from 'typeorm';
import type { Act } from '../../act.js';
import { MailEntity } from '../mail.entity.js';

/** What went out is in its reader's mailbox; what is kept waits long enough for an admin to hand it on. */
const sentStays = Temporal.Duration.from({ hours: 30 * 24 });
const keptStays = Temporal.Duration.from({ hours: 90 * 24 });

export async function sweepMails({ tx, now }: Act): Promise<number> {
  const sent = await tx.delete(MailEntity, {
    state: 'sent',
    sentAt: LessThanOrEqual(now.subtract(sentStays)),
  });
  const kept = await tx.delete(MailEntity, {
    state: In(['kept', 'failed']),
    createdAt: LessThanOrEqual(now.subtract(keptStays)),
  });
  return (sent.affected ?? 0) + (kept.affected ?? 0);
}
