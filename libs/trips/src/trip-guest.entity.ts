import { PersonEntity } from '#people';
import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { TripEntity } from './trip.entity.js';

/** Somebody whom a trip is shown to by name. */
@Entity('trip_guest')
@ForeignKey(() => TripEntity, ['tripId'], ['id'], { name: 'trip_guest_is_of_a_trip', onDelete: 'CASCADE' })
@ForeignKey(() => PersonEntity, ['personId'], ['id'], { name: 'trip_guest_is_a_person', onDelete: 'CASCADE' })
@Index('trip_guest_by_person', ['personId'])
export class TripGuestEntity {
  @PrimaryColumn({ name: 'trip_id', type: 'uuid', primaryKeyConstraintName: 'trip_guest_pkey' })
  tripId!: string;

  @PrimaryColumn({ name: 'person_id', type: 'uuid', primaryKeyConstraintName: 'trip_guest_pkey' })
  personId!: string;
}
