import type { QueryRunner } from 'typeorm';
import { ForwardOnly } from './forward-only.js';

/** By mail an offer is asked after with a link that answers; and a draft may still lack what an open offer needs. */
export class OfferAnswers1795168025000 extends ForwardOnly {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table offer
        add column answer_hashes bytea[] not null default '{}',
        drop constraint an_offer_on_site_has_a_site,
        add constraint an_offer_on_site_has_a_site
          check (state in ('draft', 'closed') or not is_on_site or site_id is not null);
    `);
  }
}
