import type { Scope } from '#kernel';
import { instantColumn } from '#platform';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { PersonEntity } from './person.entity.js';

/** By which a program asks in a person's name. */
@Entity('access_token')
@Unique('access_token_secret_is_used_once', ['secretHash'])
@Check('access_token_name_empty', `length(btrim(name)) > 0`)
@Check('access_token_name_too_long', `length(name) <= 100`)
@Check('scope_unknown', `scopes <@ array['read', 'write', 'calendar']`)
@Check('scope_missing', `cardinality(scopes) > 0`)
@Index('access_token_by_person', ['personId'])
@ForeignKey(() => PersonEntity, ['personId'], ['id'], {
  name: 'access_token_belongs_to_a_person',
  onDelete: 'CASCADE',
})
export class AccessTokenEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()', primaryKeyConstraintName: 'access_token_pkey' })
  id!: string;

  @Column({ name: 'person_id', type: 'uuid' })
  personId!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text', array: true })
  scopes!: Scope[];

  @Column({ name: 'secret_hash', type: 'bytea' })
  secretHash!: Buffer;

  @Column({ name: 'created_at', ...instantColumn })
  createdAt!: Temporal.Instant;

  @Column({ name: 'expires_at', ...instantColumn, nullable: true })
  expiresAt!: Temporal.Instant | null;

  @Column({ name: 'last_used_at', ...instantColumn, nullable: true })
  lastUsedAt!: Temporal.Instant | null;
}
