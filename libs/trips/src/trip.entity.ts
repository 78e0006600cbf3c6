import { PlaceEntity } from '#ledger';
import { PersonEntity } from '#people';
import type { CompanySize, Pay } from '#hosting';
import { instantColumn, weekColumn } from '#platform';
import type { Week } from '#weeks';
import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { TripAudience, TripState } from './trip.js';

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
  `using gist (person_id with =, daterange(first_monday, last_monday, '[]') with &&) where (state <> 'closed')`,
)
@Check('trip_state_unknown', `state in ('draft', 'open', 'closed')`)
@Check('trip_title_too_long', `length(title) <= 120`)
@Check('trip_story_too_long', `length(story) <= 20000`)
@Check('trip_audience_unknown', `audience in ('everyone', 'people', 'known', 'named', 'link')`)
@Check('a_trip_by_link_has_a_key', `audience <> 'link' or link_key is not null`)
@Check('fare_need_out_of_range', `fare_need between 0 and 10000`)
@Check('pay_need_unknown', `pay_need in ('none', 'expenses', 'stipend')`)
@Index('trip_by_last_week', ['lastWeek'])
@Index('trip_by_person', ['personId'])
@Index('trip_by_place', ['placeId'])
@ForeignKey(() => PlaceEntity, ['placeId'], ['id'], { name: 'trip_starts_at_a_place' })
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

  @Column({ type: 'text', default: 'open' })
  state!: TripState;

  /** Markdown: why, and what she wants to learn. */
  @Column({ type: 'text', default: '' })
  story!: string;

  /** Where she starts; nothing is her home. */
  @Column({ name: 'place_id', type: 'integer', nullable: true })
  placeId!: number | null;

  @Column({ type: 'text', default: 'everyone' })
  audience!: TripAudience;

  /** Whoever has it sees a trip that is shown by link only. */
  @Column({ name: 'link_key', type: 'text', nullable: true })
  linkKey!: string | null;

  /** Whether others learn where she was only after she left. */
  @Column({ name: 'tells_only_past', type: 'boolean', default: false })
  tellsOnlyPast!: boolean;

  @Column({ name: 'needs_bed', type: 'boolean', default: false })
  needsBed!: boolean;

  /** What her way there costs at most, in euros, as far as somebody has to pay it for her. */
  @Column({ name: 'fare_need', type: 'integer', default: 0 })
  fareNeed!: number;

  @Column({ name: 'pay_need', type: 'text', default: 'none' })
  payNeed!: Pay;

  @Column({ name: 'company_sizes', type: 'text', array: true, default: () => `'{}'` })
  companySizes!: CompanySize[];

  @Column({ name: 'created_at', ...instantColumn, default: () => 'now()' })
  createdAt!: Temporal.Instant;

  @Column({ name: 'changed_at', ...instantColumn, default: () => 'now()' })
  changedAt!: Temporal.Instant;
}
