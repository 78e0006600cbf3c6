import { instantColumn } from '#platform';
import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { PersonEntity } from './person.entity.js';

@Entity('session')
@Unique('session_secret_is_used_once', ['secretHash'])
@Index('session_by_person', ['personId'])
@Index('session_by_expiry', ['expiresAt'])
@ForeignKey(() => PersonEntity, ['personId'], ['id'], {
  name: 'session_belongs_to_a_person',
  onDelete: 'CASCADE',
})
export class SessionEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()', primaryKeyConstraintName: 'session_pkey' })
  id!: string;

  @Column({ name: 'person_id', type: 'uuid' })
  personId!: string;

  @Column({ name: 'secret_hash', type: 'bytea' })
  secretHash!: Buffer;

  @Column({ name: 'opened_at', ...instantColumn })
  openedAt!: Temporal.Instant;

  @Column({ name: 'expires_at', ...instantColumn })
  expiresAt!: Temporal.Instant;

  /** What the browser says of itself. */
  @Column({ type: 'text', default: '' })
  device!: string;

  @Column({ name: 'last_used_at', ...instantColumn })
  lastUsedAt!: Temporal.Instant;
}
