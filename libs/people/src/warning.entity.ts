import { instantColumn } from '#platform';
import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { PersonEntity } from './person.entity.js';
import { ReportEntity } from './report.entity.js';

/** What she sees at her next page, until she says that she has read it. */
@Entity('warning')
@Unique('warning_is_given_once', ['reportId'])
@Index('warning_to_read', ['personId', 'id'], { where: 'confirmed_at is null' })
@ForeignKey(() => PersonEntity, ['personId'], ['id'], {
  name: 'warning_is_for_a_person',
  onDelete: 'CASCADE',
})
@ForeignKey(() => ReportEntity, ['reportId'], ['id'], {
  name: 'warning_follows_a_report',
  onDelete: 'CASCADE',
})
export class WarningEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()', primaryKeyConstraintName: 'warning_pkey' })
  id!: string;

  @Column({ name: 'person_id', type: 'uuid' })
  personId!: string;

  @Column({ name: 'report_id', type: 'uuid' })
  reportId!: string;

  @Column({ name: 'created_at', ...instantColumn })
  createdAt!: Temporal.Instant;

  @Column({ name: 'confirmed_at', ...instantColumn, nullable: true })
  confirmedAt!: Temporal.Instant | null;
}
