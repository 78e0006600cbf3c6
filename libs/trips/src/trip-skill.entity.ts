import { SkillEntity } from '#ledger';
import type { Level, Stance } from '#skills';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { TripEntity } from './trip.entity.js';

/** What she brings to a trip, would learn on it, or rather not touch. */
@Entity('trip_skill')
@Check('trip_stance_unknown', `stance in ('can', 'learn', 'avoid')`)
@Check('only_a_dislike_has_no_level', `(stance = 'avoid') = (level is null)`)
@Check('trip_level_unknown', `level between 1 and 3`)
@ForeignKey(() => TripEntity, ['tripId'], ['id'], { name: 'trip_skill_is_of_a_trip', onDelete: 'CASCADE' })
@ForeignKey(() => SkillEntity, ['skillId'], ['id'], { name: 'trip_skill_is_a_skill' })
@Index('trip_skill_by_skill', ['skillId'])
export class TripSkillEntity {
  @PrimaryColumn({ name: 'trip_id', type: 'uuid', primaryKeyConstraintName: 'trip_skill_pkey' })
  tripId!: string;

  @PrimaryColumn({ name: 'skill_id', type: 'uuid', primaryKeyConstraintName: 'trip_skill_pkey' })
  skillId!: string;

  @Column({ type: 'text' })
  stance!: Stance;

  @Column({ type: 'smallint', nullable: true })
  level!: Level | null;
}
