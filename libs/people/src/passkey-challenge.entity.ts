import { instantColumn } from '#platform';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from './person.entity.js';

/** What a browser was asked to sign, answered once. */
@Entity('passkey_challenge')
@Index('passkey_challenge_by_person', ['personId'])
@Index('passkey_challenge_by_expiry', ['expiresAt'])
@ForeignKey(() => PersonEntity, ['personId'], ['id'], {
  name: 'passkey_challenge_is_for_a_person',
  onDelete: 'CASCADE',
})
export class PasskeyChallengeEntity {
  @PrimaryColumn({ type: 'bytea', primaryKeyConstraintName: 'passkey_challenge_pkey' })
  hash!: Buffer;

  /** Nobody yet, where it is a sign-in. */
  @Column({ name: 'person_id', type: 'uuid', nullable: true })
  personId!: string | null;

  @Column({ name: 'expires_at', ...instantColumn })
  expiresAt!: Temporal.Instant;
}
