import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';

@Entity('company')
@Unique('company_slug_taken', ['slug'])
@Check('company_name_empty', `length(btrim(name)) > 0`)
export class CompanyEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()', primaryKeyConstraintName: 'company_pkey' })
  id!: string;

  @Column({ type: 'text' })
  slug!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ name: 'is_demo', type: 'boolean', default: false })
  isDemo!: boolean;
}
