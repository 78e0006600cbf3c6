import { PlaceEntity } from '#ledger';
import { dayColumn } from '#platform';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { TripEntity } from './trip.entity.js';
import type { EntryKind } from './trip.js';

/** Something in a trip that is no visit. */
@Entity('trip_entry')
@Check('entry_kind_unknown', `kind in ('conference', 'rest', 'travel', 'organising', 'other')`)
@Check('entry_title_too_long', `length(title) <= 120`)
@Check('entry_days_are_reversed', `first_day <= last_day`)
@Check('entry_url_too_long', `length(url) <= 500`)
@ForeignKey(() => TripEntity, ['tripId'], ['id'], { name: 'trip_entry_is_of_a_trip', onDelete: 'CASCADE' })
@ForeignKey(() => PlaceEntity, ['placeId'], ['id'], { name: 'trip_entry_is_at_a_place' })
@Index('trip_entry_by_trip', ['tripId', 'firstDay'])
@Index('trip_entry_by_place', ['placeId'])
export class TripEntryEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()', primaryKeyConstraintName: 'trip_entry_pkey' })
  id!: string;

  @Column({ name: 'trip_id', type: 'uuid' })
  tripId!: string;

  @Column({ type: 'text' })
  kind!: EntryKind;

  @Column({ type: 'text' })
  title!: string;

  @Column({ name: 'place_id', type: 'integer', nullable: true })
  placeId!: number | null;

  @Column({ name: 'first_day', ...dayColumn })
  firstDay!: Temporal.PlainDate;

  @Column({ name: 'last_day', ...dayColumn })
  lastDay!: Temporal.PlainDate;

  @Column({ type: 'text', nullable: true })
  url!: string | null;

  @Column({ name: 'is_private', type: 'boolean', default: false })
  isPrivate!: boolean;
}
