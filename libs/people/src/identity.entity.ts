import { instantColumn, type ProviderSlug } from '#platform';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from './person.entity.js';

/** Who a person is at a provider; whoever proves to be that, is she. */
@Entity('identity')
@Check('identity_provider_unknown', `provider in ('github', 'oidc')`)
@Check('identity_subject_unfit', `length(subject) between 1 and 255`)
@Index('provider_linked_already', ['personId', 'issuer'], { unique: true })
@ForeignKey(() => PersonEntity, ['personId'], ['id'], {
  name: 'identity_belongs_to_a_person',
  onDelete: 'CASCADE',
})
export class IdentityEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'identity_belongs_to_another' })
  issuer!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'identity_belongs_to_another' })
  subject!: string;

  @Column({ name: 'person_id', type: 'uuid' })
  personId!: string;

  @Column({ type: 'text' })
  provider!: ProviderSlug;

  /** By which she recognises that account; shown to nobody but her. */
  @Column({ type: 'text' })
  label!: string;

  @Column({ name: 'linked_at', ...instantColumn })
  linkedAt!: Temporal.Instant;

  @Column({ name: 'last_used_at', ...instantColumn })
  lastUsedAt!: Temporal.Instant;
}
