import { SiteEntity } from '#hosting';
import { PersonEntity } from '#people';
import { weekColumn } from '#platform';
import { TripEntity } from '#trips';
import type { Week } from '#weeks';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

@Entity('visit')
@Check('visit_week_starts_on_monday', `extract(isodow from monday) = 1`)
@Unique('one_confirmed_visit_per_week', ['personId', 'week'])
@Index('visit_by_trip', ['tripId', 'week'])
@Index('visit_by_site', ['siteId', 'week'])
@ForeignKey(() => TripEntity, ['tripId'], ['id'], { name: 'visit_is_part_of_a_trip', onDelete: 'CASCADE' })
@ForeignKey(() => PersonEntity, ['personId'], ['id'], { name: 'visit_belongs_to_a_person' })
@ForeignKey(() => SiteEntity, ['siteId'], ['id'], { name: 'visit_is_at_a_site' })
export class VisitEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()', primaryKeyConstraintName: 'visit_pkey' })
  id!: string;

  @Column({ name: 'trip_id', type: 'uuid' })
  tripId!: string;

  @Column({ name: 'person_id', type: 'uuid' })
  personId!: string;

  @Column({ name: 'site_id', type: 'uuid' })
  siteId!: string;

  @Column({ name: 'monday', ...weekColumn })
  week!: Week;

  @Column({ name: 'is_demo', type: 'boolean', default: false })
  isDemo!: boolean;
}
