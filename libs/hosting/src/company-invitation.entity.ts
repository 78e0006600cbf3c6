import { PersonEntity } from '#people';
import { instantColumn } from '#platform';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { CompanyEntity } from './company.entity.js';
import type { MemberRole } from './member.js';

/** Asks one person to act for one company: it opens the door once, for seven days. */
@Entity('company_invitation')
@Unique('company_invitation_secret_is_used_once', ['secretHash'])
@Unique('mailed_invitation_secret_is_used_once', ['mailedHash'])
@Check('invited_role_unknown', `role in ('admin', 'contact', 'approver', 'legal')`)
@Check('an_invited_address_is_kept_whole', `(email is null) = (email_folded is null)`)
@Check('only_a_used_company_invitation_has_a_guest', `used_by is null or used_at is not null`)
@ForeignKey(() => CompanyEntity, ['companyId'], ['id'], {
  name: 'company_invitation_is_to_a_company',
  onDelete: 'CASCADE',
})
@ForeignKey(() => PersonEntity, ['madeBy'], ['id'], {
  name: 'company_invitation_is_made_by_a_person',
  onDelete: 'CASCADE',
})
@ForeignKey(() => PersonEntity, ['usedBy'], ['id'], {
  name: 'company_invitation_is_used_by_a_person',
  onDelete: 'SET NULL',
})
@Index('company_invitation_by_company', ['companyId', 'id'])
@Index('company_invitation_by_maker', ['madeBy'])
@Index('company_invitation_by_guest', ['usedBy'])
export class CompanyInvitationEntity {
  @PrimaryColumn({
    type: 'uuid',
    default: () => 'uuidv7()',
    primaryKeyConstraintName: 'company_invitation_pkey',
  })
  id!: string;

  @Column({ name: 'company_id', type: 'uuid' })
  companyId!: string;

  @Column({ type: 'text' })
  role!: MemberRole;

  @Column({ type: 'text', nullable: true })
  email!: string | null;

  @Column({ name: 'email_folded', type: 'text', nullable: true })
  emailFolded!: string | null;

  @Column({ name: 'secret_hash', type: 'bytea' })
  secretHash!: Buffer;

  /** Of the secret that went out by mail: the one above is told to whoever invites, and this one to nobody else. */
  @Column({ name: 'mailed_hash', type: 'bytea', nullable: true })
  mailedHash!: Buffer | null;

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
