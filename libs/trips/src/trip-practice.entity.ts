import { SkillEntity } from '#ledger';
import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { TripEntity } from './trip.entity.js';

/** How she would like to work on a trip. */
@Entity('trip_practice')
@ForeignKey(() => TripEntity, ['tripId'], ['id'], { name: 'trip_practice_is_of_a_trip', onDelete: 'CASCADE' })
@ForeignKey(() => SkillEntity, ['skillId'], ['id'], { name: 'trip_practice_is_a_skill' })
@Index('trip_practice_by_skill', ['skillId'])
export class TripPracticeEntity {
  @PrimaryColumn({ name: 'trip_id', type: 'uuid', primaryKeyConstraintName: 'trip_practice_pkey' })
  tripId!: string;

  @PrimaryColumn({ name: 'skill_id', type: 'uuid', primaryKeyConstraintName: 'trip_practice_pkey' })
  skillId!: string;
}
