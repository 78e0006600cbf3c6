import { OfferEntity } from '#hosting';
import type { Side } from '#matching';
import { PersonEntity } from '#people';
import { instantColumn } from '#platform';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { AsideReason } from './set-aside.js';
import { TripEntity } from './trip.entity.js';

/** A match that is not for her, or not for them. */
@Entity('set_aside')
@Check('set_aside_side_unknown', `side in ('journeyman', 'host')`)
@Check('set_aside_reason_unknown', `reason in ('skills', 'place', 'weeks', 'company', 'person', 'other')`)
@Check('set_aside_words_too_long', `length(words) <= 500`)
@ForeignKey(() => TripEntity, ['tripId'], ['id'], { name: 'set_aside_is_about_a_trip', onDelete: 'CASCADE' })
@ForeignKey(() => OfferEntity, ['offerId'], ['id'], {
  name: 'set_aside_is_about_an_offer',
  onDelete: 'CASCADE',
})
@ForeignKey(() => PersonEntity, ['personId'], ['id'], { name: 'set_aside_by_a_person', onDelete: 'CASCADE' })
@Index('set_aside_by_offer', ['offerId'])
@Index('set_aside_by_person', ['personId'])
export class SetAsideEntity {
  @PrimaryColumn({ name: 'trip_id', type: 'uuid', primaryKeyConstraintName: 'set_aside_pkey' })
  tripId!: string;

  @PrimaryColumn({ name: 'offer_id', type: 'uuid', primaryKeyConstraintName: 'set_aside_pkey' })
  offerId!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'set_aside_pkey' })
  side!: Side;

  @Column({ name: 'person_id', type: 'uuid' })
  personId!: string;

  @Column({ type: 'text' })
  reason!: AsideReason;

  @Column({ type: 'text', default: '' })
  words!: string;

  @Column({ ...instantColumn })
  at!: Temporal.Instant;
}
