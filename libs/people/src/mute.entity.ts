import { instantColumn } from '#platform';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from './person.entity.js';

/** Of whom somebody would rather not read in her lists; nothing else changes between the two. */
@Entity('mute')
@Check('nobody_mutes_herself', `person_id <> muted_id`)
@Index('mute_by_muted', ['mutedId'])
@ForeignKey(() => PersonEntity, ['personId'], ['id'], {
  name: 'mute_belongs_to_a_person',
  onDelete: 'CASCADE',
})
@ForeignKey(() => PersonEntity, ['mutedId'], ['id'], { name: 'mute_is_about_a_person', onDelete: 'CASCADE' })
export class MuteEntity {
  @PrimaryColumn({ name: 'person_id', type: 'uuid', primaryKeyConstraintName: 'mute_pkey' })
  personId!: string;

  @PrimaryColumn({ name: 'muted_id', type: 'uuid', primaryKeyConstraintName: 'mute_pkey' })
  mutedId!: string;

  @Column({ ...instantColumn })
  at!: Temporal.Instant;
}
