import { instantColumn, type ProviderSlug } from '#platform';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Proved, and belonging to nobody yet: she says whether it is a new account or one that she has. */
@Entity('waiting_identity')
@Check('waiting_identity_provider_unknown', `provider in ('github', 'oidc')`)
@Index('waiting_identity_by_expiry', ['expiresAt'])
export class WaitingIdentityEntity {
  @PrimaryColumn({ name: 'secret_hash', type: 'bytea', primaryKeyConstraintName: 'waiting_identity_pkey' })
  secretHash!: Buffer;

  @Column({ type: 'text' })
  issuer!: string;

  @Column({ type: 'text' })
  subject!: string;

  @Column({ type: 'text' })
  provider!: ProviderSlug;

  @Column({ type: 'text' })
  label!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  login!: string;

  /** Only one that she has proved to read, at the provider. */
  @Column({ type: 'text', nullable: true })
  email!: string | null;

  @Column({ type: 'text' })
  back!: string;

  @Column({ name: 'expires_at', ...instantColumn })
  expiresAt!: Temporal.Instant;
}
