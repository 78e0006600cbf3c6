import type { Language } from '#kernel';
import { instantColumn } from '#platform';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from './person.entity.js';
import type { Reason, ReportAction, ReportState, SnapshotPart } from './report.js';

@Entity('report')
@Check('cannot_report_yourself', `reporter_id <> about_person_id`)
@Check(
  'report_reason_unknown',
  `reason in ('spam', 'harassment', 'impersonation', 'danger', 'illegal', 'other')`,
)
@Check('report_words_too_long', `length(words) <= 2000`)
@Check('report_language_unknown', `language in ('en', 'de')`)
@Check('report_state_unknown', `state in ('open', 'decided')`)
@Check('report_action_unknown', `action in ('hide', 'warn', 'suspend', 'ban', 'dismiss')`)
@Check(
  'a_decision_is_whole',
  `(state = 'decided') = (decided_at is not null) and (state = 'decided') = (action is not null)
   and (state = 'open' or length(btrim(outcome)) > 0)`,
)
@Check('only_a_suspension_has_an_end', `coalesce(action = 'suspend', false) = (suspended_until is not null)`)
@Check('decision_too_long', `length(note) <= 2000 and length(outcome) <= 1000 and length(message) <= 1000`)
@Index('already_reported', ['reporterId', 'subjectKind', 'subjectId'], {
  unique: true,
  where: `state = 'open'`,
})
@Index('report_by_reporter', ['reporterId', 'id'])
@Index('report_by_person', ['aboutPersonId', 'id'])
@Index('report_by_state', ['state', 'id'])
@Index('report_by_decider', ['decidedBy'], { where: 'decided_by is not null' })
@ForeignKey(() => PersonEntity, ['reporterId'], ['id'], {
  name: 'report_is_made_by_a_person',
  onDelete: 'CASCADE',
})
@ForeignKey(() => PersonEntity, ['aboutPersonId'], ['id'], {
  name: 'report_is_about_a_person',
  onDelete: 'CASCADE',
})
@ForeignKey(() => PersonEntity, ['decidedBy'], ['id'], {
  name: 'report_is_decided_by_a_person',
  onDelete: 'SET NULL',
})
export class ReportEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()', primaryKeyConstraintName: 'report_pkey' })
  id!: string;

  @Column({ name: 'reporter_id', type: 'uuid' })
  reporterId!: string;

  @Column({ name: 'subject_kind', type: 'text' })
  subjectKind!: string;

  @Column({ name: 'subject_id', type: 'uuid' })
  subjectId!: string;

  @Column({ name: 'about_person_id', type: 'uuid' })
  aboutPersonId!: string;

  @Column({ type: 'text' })
  reason!: Reason;

  @Column({ type: 'text', default: '' })
  words!: string;

  /** What could be read there at the moment of the report: it may be changed before anybody looks. */
  @Column({ type: 'jsonb' })
  snapshot!: readonly SnapshotPart[];

  /** In which whoever reported wants to hear of the outcome. */
  @Column({ type: 'text' })
  language!: Language;

  @Column({ name: 'created_at', ...instantColumn })
  createdAt!: Temporal.Instant;

  @Column({ type: 'text', default: 'open' })
  state!: ReportState;

  @Column({ name: 'decided_at', ...instantColumn, nullable: true })
  decidedAt!: Temporal.Instant | null;

  @Column({ name: 'decided_by', type: 'uuid', nullable: true })
  decidedBy!: string | null;

  @Column({ type: 'text', nullable: true })
  action!: ReportAction | null;

  @Column({ name: 'suspended_until', ...instantColumn, nullable: true })
  suspendedUntil!: Temporal.Instant | null;

  /** Among those who look after reports. */
  @Column({ type: 'text', default: '' })
  note!: string;

  /** To whoever reported. */
  @Column({ type: 'text', default: '' })
  outcome!: string;

  /** To whom it is about. */
  @Column({ type: 'text', default: '' })
  message!: string;
}
