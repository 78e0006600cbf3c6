import { PlaceEntity } from '#ledger';
import { instantColumn } from '#platform';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CompanyEntity } from './company.entity.js';

@Entity('site')
@Check('site_name_too_long', `length(name) <= 100`)
@Check('site_address_too_long', `length(address) <= 500`)
@Index('site_by_company', ['companyId'])
@Index('site_by_place', ['placeId'])
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

  /** What the company calls it, where it has several. */
  @Column({ type: 'text', default: '' })
  name!: string;

  /** Street and door: for members, and for whoever has a confirmed visit there. */
  @Column({ type: 'text', default: '' })
  address!: string;

  @Column({ name: 'closed_at', ...instantColumn, nullable: true })
  closedAt!: Temporal.Instant | null;
}
