import type { QueryRunner } from 'typeorm';
import { ForwardOnly } from './forward-only.js';

/** Whose people a company's are. */
export class Members1795168012000 extends ForwardOnly {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table member (
        company_id uuid not null,
        person_id uuid not null,
        role text not null,
        since timestamptz not null,
        constraint member_pkey primary key (company_id, person_id),
        constraint member_role_unknown check (role in ('admin', 'contact', 'approver', 'legal')),
        constraint member_is_of_a_company foreign key (company_id) references company (id) on delete cascade,
        constraint member_is_a_person foreign key (person_id) references person (id) on delete cascade
      );
      create index member_by_person on member (person_id);
    `);
  }
}
