import { instantColumn } from '#platform';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from './person.entity.js';

/** The public half of a key that lies in a person's device. */
@Entity('passkey')
@Check('passkey_name_empty', `length(btrim(name)) > 0`)
@Check('passkey_name_too_long', `length(name) <= 100`)
@Index('passkey_by_person', ['personId'])
@ForeignKey(() => PersonEntity, ['personId'], ['id'], {
  name: 'passkey_belongs_to_a_person',
  onDelete: 'CASCADE',
})
export class PasskeyEntity {
  /** As the device calls it. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'passkey_known_already' })
  id!: string;

  @Column({ name: 'person_id', type: 'uuid' })
  personId!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ name: 'public_key', type: 'bytea' })
  publicKey!: Buffer;

  /** How often the device says it has signed; where it counts at all, a copy of it falls behind. */
  @Column({ type: 'bigint' })
  counter!: string;

  @Column({ type: 'text', array: true })
  transports!: string[];

  @Column({ name: 'added_at', ...instantColumn })
  addedAt!: Temporal.Instant;

  @Column({ name: 'last_used_at', ...instantColumn, nullable: true })
  lastUsedAt!: Temporal.Instant | null;
}
