import { instantColumn } from '#platform';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { LinkPurpose } from './mailed-link.js';
import { PersonEntity } from './person.entity.js';

/** A link that was put into a mail; only who reads that mail knows its secret. */
@Entity('mailed_link')
@Unique('mailed_link_secret_is_used_once', ['secretHash'])
@Check('link_purpose_unknown', `purpose in ('verify', 'sign_in', 'reset', 'change')`)
@Index('mailed_link_by_person', ['personId'])
@Index('mailed_link_by_expiry', ['expiresAt'])
@ForeignKey(() => PersonEntity, ['personId'], ['id'], {
  name: 'mailed_link_belongs_to_a_person',
  onDelete: 'CASCADE',
})
export class MailedLinkEntity {
  /** Whoever asks for a link says its id, so that asking twice for one is asking once. */
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'mailed_link_pkey' })
  id!: string;

  @Column({ type: 'text' })
  purpose!: LinkPurpose;

  @Column({ name: 'person_id', type: 'uuid' })
  personId!: string;

  /** The address that it was sent to. */
  @Column({ type: 'text' })
  email!: string;

  @Column({ name: 'secret_hash', type: 'bytea' })
  secretHash!: Buffer;

  @Column({ name: 'created_at', ...instantColumn })
  createdAt!: Temporal.Instant;

  @Column({ name: 'expires_at', ...instantColumn })
  expiresAt!: Temporal.Instant;

  @Column({ name: 'used_at', ...instantColumn, nullable: true })
  usedAt!: Temporal.Instant | null;
}
