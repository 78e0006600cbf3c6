import { SkillEntity } from '#ledger';
import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CompanyEntity } from './company.entity.js';

/** How a company works. */
@Entity('company_practice')
@ForeignKey(() => CompanyEntity, ['companyId'], ['id'], {
  name: 'company_practice_is_of_a_company',
  onDelete: 'CASCADE',
})
@ForeignKey(() => SkillEntity, ['skillId'], ['id'], { name: 'company_practice_is_a_skill' })
@Index('company_practice_by_skill', ['skillId'])
export class CompanyPracticeEntity {
  @PrimaryColumn({ name: 'company_id', type: 'uuid', primaryKeyConstraintName: 'company_practice_pkey' })
  companyId!: string;

  @PrimaryColumn({ name: 'skill_id', type: 'uuid', primaryKeyConstraintName: 'company_practice_pkey' })
  skillId!: string;
}
