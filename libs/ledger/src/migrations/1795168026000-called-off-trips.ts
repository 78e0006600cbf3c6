import type { QueryRunner } from 'typeorm';
import { ForwardOnly } from './forward-only.js';

/** A trip that is called off claims no weeks any more: there may be another one in them. */
export class CalledOffTrips1795168026000 extends ForwardOnly {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table trip drop constraint one_trip_claims_a_week;
      alter table trip add constraint one_trip_claims_a_week
        exclude using gist (person_id with =, daterange(first_monday, last_monday, '[]') with &&)
        where (state <> 'closed');
    `);
  }
}
