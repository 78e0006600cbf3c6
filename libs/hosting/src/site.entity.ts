import { PlaceEntity } from '#ledger';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CompanyEntity } from './company.entity.js';

@Entity('site')
@Index('site_by_company', ['companyId'])
@ForeignKey(() => CompanyEntity, ['companyId'], ['id'], {
  name: 'site_belongs_to_a_company',
  onDelete: 'CASCADE',
})
@ForeignKey(() => PlaceEntity, ['placeId'], ['id'], { name: 'site_is_at_a_place' })
export class SiteEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()', primaryKeyConstraintName: 'site_pkey' })
  id!: string;

  @Column({ name: 'company_id', type: 'uuid' })
  companyId!: string;

  @Column({ name: 'place_id', type: 'integer' })
  placeId!: number;
}
