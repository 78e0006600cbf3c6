import { instantColumn } from '#platform';
import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import type { CompanySize, WebsiteProof } from './company.js';

@Entity('company')
@Unique('company_slug_taken', ['slug'])
@Check('company_name_empty', `length(btrim(name)) > 0`)
@Check('company_name_too_long', `length(name) <= 100`)
@Check('company_story_too_long', `length(story) <= 20000`)
@Check('company_website_too_long', `length(website) <= 500`)
@Check('company_size_unknown', `size in ('alone', 'few', 'dozens', 'hundreds', 'thousands')`)
@Check('website_is_proved_somehow', `(website_proved_at is null) = (website_proved_by is null)`)
@Check('website_proof_unknown', `website_proved_by in ('dns', 'file')`)
export class CompanyEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()', primaryKeyConstraintName: 'company_pkey' })
  id!: string;

  @Column({ type: 'text' })
  slug!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ name: 'is_demo', type: 'boolean', default: false })
  isDemo!: boolean;

  /** Markdown. */
  @Column({ type: 'text', default: '' })
  story!: string;

  @Column({ type: 'text', nullable: true })
  website!: string | null;

  @Column({ type: 'text', nullable: true })
  size!: CompanySize | null;

  @Column({ name: 'founded_at', ...instantColumn, default: () => 'now()' })
  foundedAt!: Temporal.Instant;

  /** What must stand in the record or the file that proves the website; public, as the proof is. */
  @Column({ name: 'website_secret', type: 'text', nullable: true })
  websiteSecret!: string | null;

  @Column({ name: 'website_proved_at', ...instantColumn, nullable: true })
  websiteProvedAt!: Temporal.Instant | null;

  @Column({ name: 'website_proved_by', type: 'text', nullable: true })
  websiteProvedBy!: WebsiteProof | null;

  @Column({ name: 'website_checked_at', ...instantColumn, nullable: true })
  websiteCheckedAt!: Temporal.Instant | null;

  /** Why the last check did not find the proof. */
  @Column({ name: 'website_hindrance', type: 'text', nullable: true })
  websiteHindrance!: string | null;
}
