import { PlaceEntity } from '#ledger';
import { weekColumn } from '#platform';
import type { Week } from '#weeks';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { TripEntity } from './trip.entity.js';

/** A week of a trip that is not blank, and what claims it. */
@Entity('taken_week')
@Check('taken_week_starts_on_monday', `extract(isodow from monday) = 1`)
@Check('taken_by_unknown', `by_kind in ('entry', 'visit')`)
@ForeignKey(() => TripEntity, ['tripId'], ['id'], { name: 'taken_week_is_of_a_trip', onDelete: 'CASCADE' })
@ForeignKey(() => PlaceEntity, ['placeId'], ['id'], { name: 'taken_week_is_at_a_place' })
@Index('taken_week_by_trip', ['tripId', 'week'])
@Index('taken_week_by_place', ['placeId'])
export class TakenWeekEntity {
  @PrimaryColumn({ name: 'by_id', type: 'uuid', primaryKeyConstraintName: 'taken_week_pkey' })
  byId!: string;

  @PrimaryColumn({ name: 'monday', ...weekColumn, primaryKeyConstraintName: 'taken_week_pkey' })
  week!: Week;

  @Column({ name: 'trip_id', type: 'uuid' })
  tripId!: string;

  @Column({ name: 'by_kind', type: 'text' })
  byKind!: 'entry' | 'visit';

  @Column({ name: 'place_id', type: 'integer', nullable: true })
  placeId!: number | null;
}
