import { PersonEntity } from '#people';
import { weekColumn } from '#platform';
import type { Week } from '#weeks';
import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

@Entity('trip')
@Unique('trip_slug_taken', ['slug'])
@Check('trip_title_empty', `length(btrim(title)) > 0`)
@Check('trip_weeks_are_reversed', `first_monday <= last_monday`)
@Check(
  'trip_weeks_start_on_monday',
  `extract(isodow from first_monday) = 1 and extract(isodow from last_monday) = 1`,
)
@Exclusion(
  'one_trip_claims_a_week',
  `using gist (person_id with =, daterange(first_monday, last_monday, '[]') with &&)`,
)
@Index('trip_by_last_week', ['lastWeek'])
@ForeignKey(() => PersonEntity, ['personId'], ['id'], {
  name: 'trip_belongs_to_a_person',
  onDelete: 'CASCADE',
})
export class TripEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()', primaryKeyConstraintName: 'trip_pkey' })
  id!: string;

  @Column({ name: 'person_id', type: 'uuid' })
  personId!: string;

  @Column({ type: 'text' })
  slug!: string;

  @Column({ type: 'text' })
  title!: string;

  @Column({ name: 'first_monday', ...weekColumn })
  firstWeek!: Week;

  @Column({ name: 'last_monday', ...weekColumn })
  lastWeek!: Week;

  @Column({ name: 'is_demo', type: 'boolean', default: false })
  isDemo!: boolean;
}
