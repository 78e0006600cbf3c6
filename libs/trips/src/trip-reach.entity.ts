import { PlaceEntity } from '#ledger';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { TripEntity } from './trip.entity.js';
import type { ReachKind } from './trip.js';

/** One of the places or countries where she would go. */
@Entity('trip_reach')
@Check('reach_unknown', `kind in ('around', 'countries', 'anywhere', 'remote')`)
@Check(
  'only_around_has_a_place',
  `(kind = 'around') = (place_id is not null) and (kind = 'around') = (radius_km is not null)`,
)
@Check('reach_radius_out_of_range', `radius_km between 1 and 20000`)
@Check('only_countries_are_named', `(kind = 'countries') = (cardinality(countries) > 0)`)
@ForeignKey(() => TripEntity, ['tripId'], ['id'], { name: 'trip_reach_is_of_a_trip', onDelete: 'CASCADE' })
@ForeignKey(() => PlaceEntity, ['placeId'], ['id'], { name: 'trip_reach_is_around_a_place' })
@Index('trip_reach_by_place', ['placeId'])
export class TripReachEntity {
  @PrimaryColumn({ name: 'trip_id', type: 'uuid', primaryKeyConstraintName: 'trip_reach_pkey' })
  tripId!: string;

  @PrimaryColumn({ type: 'smallint', primaryKeyConstraintName: 'trip_reach_pkey' })
  position!: number;

  @Column({ type: 'text' })
  kind!: ReachKind;

  @Column({ name: 'place_id', type: 'integer', nullable: true })
  placeId!: number | null;

  @Column({ name: 'radius_km', type: 'integer', nullable: true })
  radiusKm!: number | null;

  @Column({ type: 'text', array: true, default: () => `'{}'` })
  countries!: string[];
}
