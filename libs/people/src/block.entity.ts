import { instantColumn } from '#platform';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from './person.entity.js';

/** Whoever is blocked neither sees her nor writes to her, and is not told. */
@Entity('block')
@Check('nobody_blocks_herself', `person_id <> blocked_id`)
@Index('block_by_blocked', ['blockedId'])
@ForeignKey(() => PersonEntity, ['personId'], ['id'], {
  name: 'block_belongs_to_a_person',
  onDelete: 'CASCADE',
})
@ForeignKey(() => PersonEntity, ['blockedId'], ['id'], {
  name: 'block_is_against_a_person',
  onDelete: 'CASCADE',
})
export class BlockEntity {
  @PrimaryColumn({ name: 'person_id', type: 'uuid', primaryKeyConstraintName: 'block_pkey' })
  personId!: string;

  @PrimaryColumn({ name: 'blocked_id', type: 'uuid', primaryKeyConstraintName: 'block_pkey' })
  blockedId!: string;

  @Column({ ...instantColumn })
  at!: Temporal.Instant;
}
