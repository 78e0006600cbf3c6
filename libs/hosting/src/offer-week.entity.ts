import { weekColumn } from '#platform';
import type { Week } from '#weeks';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { OfferEntity } from './offer.entity.js';

/** A week that a company offers, and how many of its seats are taken. */
@Entity('offer_week')
@Check('offer_week_starts_on_monday', `extract(isodow from monday) = 1`)
@Check('seats_out_of_range', `seats between 1 and 50`)
@Check('no_seat_left', `taken between 0 and seats`)
@ForeignKey(() => OfferEntity, ['offerId'], ['id'], {
  name: 'offer_week_is_of_an_offer',
  onDelete: 'CASCADE',
})
@Index('offer_week_by_monday', ['week'])
export class OfferWeekEntity {
  @PrimaryColumn({ name: 'offer_id', type: 'uuid', primaryKeyConstraintName: 'offer_week_pkey' })
  offerId!: string;

  @PrimaryColumn({ name: 'monday', ...weekColumn, primaryKeyConstraintName: 'offer_week_pkey' })
  week!: Week;

  @Column({ type: 'smallint' })
  seats!: number;

  @Column({ type: 'smallint', default: 0 })
  taken!: number;
}
