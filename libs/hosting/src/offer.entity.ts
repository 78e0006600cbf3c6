import { PersonEntity, type Role } from '#people';
import { instantColumn } from '#platform';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { CompanyEntity } from './company.entity.js';
import type { Experience, Lodging, OfferState, Pay, Publication } from './offer.js';
import { SiteEntity } from './site.entity.js';

/** "Come and pair with us." */
@Entity('offer')
@Unique('offer_slug_taken', ['slug'])
@Check('offer_title_empty', `length(btrim(title)) > 0`)
@Check('offer_title_too_long', `length(title) <= 120`)
@Check('offer_work_too_long', `length(work) <= 20000`)
@Check('offer_state_unknown', `state in ('draft', 'open', 'paused', 'closed')`)
@Check('an_offer_is_somewhere', `is_on_site or is_remote`)
@Check('an_offer_on_site_has_a_site', `state in ('draft', 'closed') or not is_on_site or site_id is not null`)
@Check('stay_out_of_range', `1 <= stay_least and stay_least <= stay_most and stay_most <= 8`)
@Check('lodging_unknown', `lodging in ('none', 'sofa', 'room', 'flat', 'hotel')`)
@Check('lodging_rules_too_long', `length(lodging_rules) <= 5000`)
@Check('travel_paid_out_of_range', `travel_paid between 0 and 10000`)
@Check('pay_unknown', `pay in ('none', 'expenses', 'stipend')`)
@Check(
  'only_a_stipend_has_an_amount',
  `(pay = 'stipend') = (stipend_amount is not null) and (pay = 'stipend') = (stipend_currency is not null)`,
)
@Check('stipend_out_of_range', `stipend_amount between 1 and 100000`)
@Check('currency_unknown', `stipend_currency ~ '^[A-Z]{3}$'`)
@Check('publication_unknown', `publication in ('named', 'anonymous', 'ask', 'nothing')`)
@Check('experience_unknown', `experience in ('any', 'some', 'much')`)
@ForeignKey(() => CompanyEntity, ['companyId'], ['id'], {
  name: 'offer_belongs_to_a_company',
  onDelete: 'CASCADE',
})
@ForeignKey(() => SiteEntity, ['siteId'], ['id'], { name: 'offer_is_at_a_site' })
@ForeignKey(() => PersonEntity, ['contactId'], ['id'], { name: 'offer_has_a_contact', onDelete: 'SET NULL' })
@Index('offer_by_company', ['companyId', 'id'])
@Index('offer_by_site', ['siteId'])
@Index('offer_by_contact', ['contactId'])
@Index('offer_to_ask', ['asksAt'], { where: `state = 'open'` })
export class OfferEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()', primaryKeyConstraintName: 'offer_pkey' })
  id!: string;

  @Column({ name: 'company_id', type: 'uuid' })
  companyId!: string;

  @Column({ name: 'site_id', type: 'uuid', nullable: true })
  siteId!: string | null;

  @Column({ name: 'contact_id', type: 'uuid', nullable: true })
  contactId!: string | null;

  @Column({ type: 'text' })
  slug!: string;

  @Column({ type: 'text' })
  title!: string;

  @Column({ type: 'text', default: '' })
  work!: string;

  @Column({ type: 'text', default: 'draft' })
  state!: OfferState;

  @Column({ name: 'is_on_site', type: 'boolean', default: true })
  isOnSite!: boolean;

  @Column({ name: 'is_remote', type: 'boolean', default: false })
  isRemote!: boolean;

  @Column({ name: 'stay_least', type: 'smallint', default: 1 })
  stayLeast!: number;

  @Column({ name: 'stay_most', type: 'smallint', default: 1 })
  stayMost!: number;

  @Column({ type: 'text', default: 'none' })
  lodging!: Lodging;

  @Column({ name: 'lodging_rules', type: 'text', default: '' })
  lodgingRules!: string;

  @Column({ name: 'travel_paid', type: 'integer', default: 0 })
  travelPaid!: number;

  @Column({ type: 'text', default: 'none' })
  pay!: Pay;

  @Column({ name: 'stipend_amount', type: 'integer', nullable: true })
  stipendAmount!: number | null;

  @Column({ name: 'stipend_currency', type: 'text', nullable: true })
  stipendCurrency!: string | null;

  @Column({ type: 'text', default: 'ask' })
  publication!: Publication;

  @Column({ type: 'text', array: true, default: () => `'{}'` })
  roles!: Role[];

  @Column({ type: 'text', default: 'any' })
  experience!: Experience;

  @Column({ name: 'created_at', ...instantColumn })
  createdAt!: Temporal.Instant;

  @Column({ name: 'changed_at', ...instantColumn })
  changedAt!: Temporal.Instant;

  @Column({ name: 'opened_at', ...instantColumn, nullable: true })
  openedAt!: Temporal.Instant | null;

  @Column({ name: 'asks_at', ...instantColumn, nullable: true })
  asksAt!: Temporal.Instant | null;

  @Column({ name: 'asked_at', ...instantColumn, nullable: true })
  askedAt!: Temporal.Instant | null;

  /** What opens the links in the mails that ask whether it still holds; nothing once somebody has answered. */
  @Column({ name: 'answer_hashes', type: 'bytea', array: true, select: false, default: () => `'{}'` })
  answerHashes!: Buffer[];

  @Column({ name: 'is_demo', type: 'boolean', default: false })
  isDemo!: boolean;
}
