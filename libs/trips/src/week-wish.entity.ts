import { weekColumn } from '#platform';
import type { Week } from '#weeks';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { TripEntity } from './trip.entity.js';

/** A week that suits her better than others. */
@Entity('week_wish')
@Check('week_wish_starts_on_monday', `extract(isodow from monday) = 1`)
@Check('week_wish_rank_unknown', `rank in (1, 2)`)
@ForeignKey(() => TripEntity, ['tripId'], ['id'], { name: 'week_wish_is_of_a_trip', onDelete: 'CASCADE' })
export class WeekWishEntity {
  @PrimaryColumn({ name: 'trip_id', type: 'uuid', primaryKeyConstraintName: 'week_wish_pkey' })
  tripId!: string;

  @PrimaryColumn({ name: 'monday', ...weekColumn, primaryKeyConstraintName: 'week_wish_pkey' })
  week!: Week;

  @Column({ type: 'smallint' })
  rank!: 1 | 2;
}
