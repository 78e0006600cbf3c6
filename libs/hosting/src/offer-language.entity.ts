import type { Fluency } from '#people';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { OfferEntity } from './offer.entity.js';

/** A language that is spoken there. */
@Entity('offer_language')
@Check('offer_language_malformed', `language ~ '^[a-z]{2}$'`)
@Check('offer_fluency_unknown', `fluency in ('some', 'work', 'native')`)
@ForeignKey(() => OfferEntity, ['offerId'], ['id'], {
  name: 'offer_language_is_of_an_offer',
  onDelete: 'CASCADE',
})
export class OfferLanguageEntity {
  @PrimaryColumn({ name: 'offer_id', type: 'uuid', primaryKeyConstraintName: 'offer_language_pkey' })
  offerId!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'offer_language_pkey' })
  language!: string;

  @Column({ type: 'text' })
  fluency!: Fluency;
}
