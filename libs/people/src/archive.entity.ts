import { instantColumn } from '#platform';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { ArchiveState } from './archive.js';
import { PersonEntity } from './person.entity.js';

/** All that Walz has of her, in one file that she ordered. */
@Entity('archive')
@Check('archive_state_unknown', `state in ('waiting', 'working', 'done', 'failed')`)
@Check('archive_parts_are_counted', `done_parts between 0 and all_parts`)
@Check(
  'a_finished_archive_has_a_file',
  `(state = 'done') = (size is not null and expires_at is not null) and (state <> 'done' or file_key is not null)`,
)
@Check('an_archive_ends_once', `(state in ('done', 'failed')) = (finished_at is not null)`)
@Index('archive_under_way', ['personId'], { unique: true, where: `state in ('waiting', 'working')` })
@Index('archive_by_person', ['personId', 'orderedAt'])
@Index('archive_by_end', ['finishedAt'])
@ForeignKey(() => PersonEntity, ['personId'], ['id'], {
  name: 'archive_belongs_to_a_person',
  onDelete: 'CASCADE',
})
export class ArchiveEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()', primaryKeyConstraintName: 'archive_pkey' })
  id!: string;

  @Column({ name: 'person_id', type: 'uuid' })
  personId!: string;

  @Column({ type: 'text', default: 'waiting' })
  state!: ArchiveState;

  @Column({ type: 'smallint', default: 0 })
  tries!: number;

  @Column({ name: 'done_parts', type: 'smallint', default: 0 })
  doneParts!: number;

  @Column({ name: 'all_parts', type: 'smallint', default: 0 })
  allParts!: number;

  /** Known before the file is written, so that no file is ever left that nobody knows of. */
  @Column({ name: 'file_key', type: 'text', nullable: true })
  fileKey!: string | null;

  @Column({ type: 'integer', nullable: true })
  size!: number | null;

  @Column({ name: 'ordered_at', ...instantColumn })
  orderedAt!: Temporal.Instant;

  @Column({ name: 'finished_at', ...instantColumn, nullable: true })
  finishedAt!: Temporal.Instant | null;

  @Column({ name: 'expires_at', ...instantColumn, nullable: true })
  expiresAt!: Temporal.Instant | null;
}
