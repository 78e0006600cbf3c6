import { walzItself } from '#kernel';
import type { DataSource, EntityManager } from 'typeorm';
import { inTransaction, type Act } from '../act.js';
import type { Clock } from '../clock.js';
import { isMailAddress, messageIdOf, oneLine, type Letter } from './letter.js';
import { MailEntity, type MailState } from './mail.entity.js';
import { domainOf } from './sender.js';
import { complaintOf } from './smtp-complaint.js';
import type { SmtpRoute } from './smtp-route.js';

/** The mail is written down and did not go out yet; the task has to be tried again. */
export class MailDelayed extends Error {
  override readonly name = 'MailDelayed';
}

interface PostOfficeParts {
  readonly database: DataSource;
  readonly clock: Clock;
  readonly route: SmtpRoute | undefined;
}

/**
 * Delivers each letter once. It is written down under its key before anything is sent, and marked after; a crash in
 * between leads to the same mail once more, with the same Message-ID, and never to none.
 */
export class PostOffice {
  constructor(private readonly parts: PostOfficeParts) {}

  /** What belongs to the letter, such as the link in it, is kept in the moment that the letter is written down. */
  async deliver(letter: Letter, keepWith?: (act: Act) => Promise<void>): Promise<MailState> {
    await this.writeDown(letter, keepWith);
    return this.sendWritten(letter.key);
  }

  /** A mail that was written down before; nothing if an admin has dropped it meanwhile. */
  async deliverAgain(mailId: string): Promise<void> {
    const mail = await this.parts.database.manager.findOneBy(MailEntity, { id: mailId });
    if (mail) await this.sendWritten(mail.key);
  }

  private async sendWritten(key: string): Promise<MailState> {
    // Not an act: an act may run twice, and this one sends. The lock is on one row and waits for nobody.
    const { state, reason } = await this.parts.database.transaction(tx => this.sendOnce(tx, key));
    if (state === 'waiting') throw new MailDelayed(`The mail waits: ${reason}.`);
    return state;
  }

  close(): void {
    this.parts.route?.close();
  }

  private async writeDown(letter: Letter, keepWith?: (act: Act) => Promise<void>): Promise<void> {
    const { key, kind, language, to, subject, text, html, isSecret = false } = letter;
    if (!isMailAddress(to))
      throw new Error(`The letter "${kind}" is addressed to something that is no address.`);
    const { database, clock, route } = this.parts;
    await inTransaction(database, { viewer: walzItself, now: clock() }, async act => {
      const { raw } = await act.tx
        .createQueryBuilder()
        .insert()
        .into(MailEntity)
        .values({
          key,
          kind,
          language,
          recipient: to,
          subject: oneLine(subject),
          text,
          html,
          isSecret,
          messageId: messageIdOf(key, route ? domainOf(route.sender) : 'walz.invalid'),
          state: route ? 'waiting' : 'kept',
          createdAt: act.now,
        })
        .orIgnore()
        .returning('id')
        .execute();
      const isNew = (raw as unknown[]).length > 0;
      if (isNew) await keepWith?.(act);
    });
  }

  private async sendOnce(tx: EntityManager, key: string): Promise<{ state: MailState; reason?: string }> {
    const lock = { mode: 'pessimistic_write', onLocked: 'skip_locked' } as const;
    const mail = await tx.findOne(MailEntity, { where: { key }, lock });
    // Whoever holds the row may still fail, so this task must not count as done.
    if (!mail) return { state: 'waiting', reason: 'another worker is sending it' };
    if (mail.state !== 'waiting') return { state: mail.state };
    const { route, clock } = this.parts;
    const settle = async (
      change: Partial<MailEntity> & { state: MailState },
    ): Promise<{ state: MailState }> => {
      await tx.update(MailEntity, { id: mail.id }, change);
      return { state: change.state };
    };
    if (!route) return settle({ state: 'kept' });
    try {
      await route.send(mail);
    } catch (error) {
      const { sentence, code, isForGood } = complaintOf(error, { ...route, recipient: mail.recipient });
      const settled = await settle({ state: isForGood ? 'failed' : 'waiting', complaint: sentence });
      return { ...settled, reason: code };
    }
    const forgotten = mail.isSecret ? { text: '', html: '' } : {};
    return settle({ state: 'sent', sentAt: clock(), complaint: null, ...forgotten });
  }
}
