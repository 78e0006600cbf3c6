import { PlaceEntity } from '#ledger';
import { instantColumn } from '#platform';
import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

@Entity('person')
@Unique('handle_taken', ['handle'])
@Check('handle_malformed', `handle ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$' and length(handle) between 2 and 30`)
@Check('name_empty', `length(btrim(name)) > 0`)
@Check('name_too_long', `length(name) <= 100`)
@ForeignKey(() => PlaceEntity, ['placeId'], ['id'], { name: 'person_lives_at_a_place' })
export class PersonEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()', primaryKeyConstraintName: 'person_pkey' })
  id!: string;

  @Column({ type: 'text' })
  handle!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ name: 'place_id', type: 'integer', nullable: true })
  placeId!: number | null;

  @Column({ name: 'is_demo', type: 'boolean', default: false })
  isDemo!: boolean;

  @Column({ name: 'joined_at', ...instantColumn })
  joinedAt!: Temporal.Instant;
}
