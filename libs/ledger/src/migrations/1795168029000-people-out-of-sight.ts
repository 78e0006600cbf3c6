import type { QueryRunner } from 'typeorm';
import { ForwardOnly } from './forward-only.js';

/** They are few, and each search asks for them: whose offers are not shown while she is not. */
export class PeopleOutOfSight1795168029000 extends ForwardOnly {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index person_out_of_sight on person (id)
        where hidden_at is not null or banned_at is not null or leaves_at is not null or gone_at is not null;
    `);
  }
}
