import { instantColumn } from '#platform';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CompanyEntity } from './company.entity.js';
import type { PictureUse } from './company.js';
import { OfferEntity } from './offer.entity.js';

/** A company's logo or a picture of where a guest sleeps, in three sizes. */
@Entity('company_picture')
@Check('company_picture_key_malformed', `key ~ '^[0-9a-f]{32}$'`)
@Check(
  'company_picture_too_large',
  `octet_length(small) + octet_length(medium) + octet_length(large) <= 2000000`,
)
@Check('picture_use_unknown', `use in ('none', 'logo', 'lodging')`)
@Check('only_lodging_is_of_an_offer', `(use = 'lodging') = (offer_id is not null)`)
@Check('picture_alt_too_long', `length(alt) <= 300`)
@ForeignKey(() => CompanyEntity, ['companyId'], ['id'], {
  name: 'company_picture_is_of_a_company',
  onDelete: 'CASCADE',
})
@ForeignKey(() => OfferEntity, ['offerId'], ['id'], {
  name: 'company_picture_shows_lodging',
  onDelete: 'CASCADE',
})
@Index('one_logo_is_shown', ['companyId'], { unique: true, where: `use = 'logo'` })
@Index('company_picture_by_company', ['companyId'])
@Index('company_picture_by_offer', ['offerId', 'position'])
@Index('company_picture_never_used', ['uploadedAt'], { where: `use = 'none'` })
export class CompanyPictureEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'company_picture_pkey' })
  key!: string;

  @Column({ name: 'company_id', type: 'uuid' })
  companyId!: string;

  @Column({ type: 'text', default: 'none' })
  use!: PictureUse;

  @Column({ name: 'offer_id', type: 'uuid', nullable: true })
  offerId!: string | null;

  @Column({ type: 'smallint', default: 0 })
  position!: number;

  @Column({ type: 'text', default: '' })
  alt!: string;

  @Column({ name: 'uploaded_at', ...instantColumn })
  uploadedAt!: Temporal.Instant;

  @Column({ type: 'bytea', select: false })
  small!: Buffer;

  @Column({ type: 'bytea', select: false })
  medium!: Buffer;

  @Column({ type: 'bytea', select: false })
  large!: Buffer;
}
