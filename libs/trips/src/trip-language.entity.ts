import type { Fluency } from '#people';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { TripEntity } from './trip.entity.js';

/** A language that she works in. */
@Entity('trip_language')
@Check('trip_language_malformed', `language ~ '^[a-z]{2}$'`)
@Check('trip_fluency_unknown', `fluency in ('some', 'work', 'native')`)
@ForeignKey(() => TripEntity, ['tripId'], ['id'], { name: 'trip_language_is_of_a_trip', onDelete: 'CASCADE' })
export class TripLanguageEntity {
  @PrimaryColumn({ name: 'trip_id', type: 'uuid', primaryKeyConstraintName: 'trip_language_pkey' })
  tripId!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'trip_language_pkey' })
  language!: string;

  @Column({ type: 'text' })
  fluency!: Fluency;
}
