import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What has an address made of words. */
export type SlugKind = 'company' | 'offer' | 'trip';

/** A slug leads to its subject for ever. */
@Entity('slug_claim')
@Check('slug_kind_unknown', `kind in ('company', 'offer', 'trip')`)
@Index('slug_claim_by_subject', ['kind', 'subjectId'])
export class SlugClaimEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'slug_taken' })
  kind!: SlugKind;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'slug_taken' })
  slug!: string;

  @Column({ name: 'subject_id', type: 'uuid' })
  subjectId!: string;
}
