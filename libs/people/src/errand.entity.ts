import { instantColumn, type ProviderSlug } from '#platform';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from './person.entity.js';

/** Somebody is on her way to a provider; whoever comes back takes the row with her, so nobody comes back twice. */
@Entity('errand')
@Check('errand_provider_unknown', `provider in ('github', 'oidc')`)
@Check('errand_back_too_long', `length(back) <= 2000`)
@Index('errand_by_person', ['personId'])
@Index('errand_by_expiry', ['expiresAt'])
@ForeignKey(() => PersonEntity, ['personId'], ['id'], { name: 'errand_of_a_person', onDelete: 'CASCADE' })
export class ErrandEntity {
  @PrimaryColumn({ name: 'secret_hash', type: 'bytea', primaryKeyConstraintName: 'errand_pkey' })
  secretHash!: Buffer;

  @Column({ name: 'state_hash', type: 'bytea' })
  stateHash!: Buffer;

  @Column({ type: 'text' })
  provider!: ProviderSlug;

  @Column({ type: 'text' })
  nonce!: string;

  @Column({ type: 'text' })
  verifier!: string;

  /** Who wants to link that identity to her account; nobody yet who wants to sign in by it. */
  @Column({ name: 'person_id', type: 'uuid', nullable: true })
  personId!: string | null;

  @Column({ type: 'text' })
  back!: string;

  @Column({ name: 'created_at', ...instantColumn })
  createdAt!: Temporal.Instant;

  @Column({ name: 'expires_at', ...instantColumn })
  expiresAt!: Temporal.Instant;
}
