import type { QueryRunner } from 'typeorm';
import { ForwardOnly } from './forward-only.js';

/** A mail holds a secret of its own, made where the mail is written, so that none lies in the queue. */
export class MailedInvitations1795168024000 extends ForwardOnly {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table company_invitation
        add column mailed_hash bytea,
        add constraint mailed_invitation_secret_is_used_once unique (mailed_hash);
    `);
  }
}
