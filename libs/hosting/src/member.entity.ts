import { PersonEntity } from '#people';
import { instantColumn } from '#platform';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CompanyEntity } from './company.entity.js';
import type { MemberRole } from './member.js';

@Entity('member')
@Check('member_role_unknown', `role in ('admin', 'contact', 'approver', 'legal')`)
@Index('member_by_person', ['personId'])
@ForeignKey(() => CompanyEntity, ['companyId'], ['id'], {
  name: 'member_is_of_a_company',
  onDelete: 'CASCADE',
})
@ForeignKey(() => PersonEntity, ['personId'], ['id'], { name: 'member_is_a_person', onDelete: 'CASCADE' })
export class MemberEntity {
  @PrimaryColumn({ name: 'company_id', type: 'uuid', primaryKeyConstraintName: 'member_pkey' })
  companyId!: string;

  @PrimaryColumn({ name: 'person_id', type: 'uuid', primaryKeyConstraintName: 'member_pkey' })
  personId!: string;

  @Column({ type: 'text' })
  role!: MemberRole;

  @Column({ ...instantColumn })
  since!: Temporal.Instant;
}
