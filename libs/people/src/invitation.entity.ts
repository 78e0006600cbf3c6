import { instantColumn } from '#platform';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { PersonEntity } from './person.entity.js';

/** Lets one person make an account where not everybody may. */
@Entity('invitation')
@Unique('invitation_secret_is_used_once', ['secretHash'])
@Check('invitation_note_too_long', `length(note) <= 200`)
@Check('only_a_used_invitation_has_a_guest', `used_by is null or used_at is not null`)
@Index('invitation_by_maker', ['madeBy'])
@Index('invitation_by_guest', ['usedBy'])
@ForeignKey(() => PersonEntity, ['madeBy'], ['id'], {
  name: 'invitation_is_made_by_a_person',
  onDelete: 'CASCADE',
})
@ForeignKey(() => PersonEntity, ['usedBy'], ['id'], {
  name: 'invitation_is_used_by_a_person',
  onDelete: 'SET NULL',
})
export class InvitationEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()', primaryKeyConstraintName: 'invitation_pkey' })
  id!: string;

  @Column({ type: 'text' })
  note!: string;

  @Column({ name: 'secret_hash', type: 'bytea' })
  secretHash!: Buffer;

  @Column({ name: 'made_by', type: 'uuid' })
  madeBy!: string;

  @Column({ name: 'made_at', ...instantColumn })
  madeAt!: Temporal.Instant;

  @Column({ name: 'expires_at', ...instantColumn })
  expiresAt!: Temporal.Instant;

  @Column({ name: 'used_at', ...instantColumn, nullable: true })
  usedAt!: Temporal.Instant | null;

  @Column({ name: 'used_by', type: 'uuid', nullable: true })
  usedBy!: string | null;
}
