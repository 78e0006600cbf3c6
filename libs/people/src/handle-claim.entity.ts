import { instantColumn } from '#platform';
import { Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from './person.entity.js';

/** A handle that somebody has or had; whoever looks for her by a former one still finds her. */
@Entity('handle_claim')
@Exclusion('handle_looks_like_another', `using gist (skeleton with =, guise with <>, person_id with <>)`)
@Index('one_handle_at_a_time', ['personId'], { unique: true, where: 'held_until is null' })
@Index('handle_claim_by_person', ['personId'])
@ForeignKey(() => PersonEntity, ['personId'], ['id'], {
  name: 'handle_claim_belongs_to_a_person',
  onDelete: 'CASCADE',
})
export class HandleClaimEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'handle_claim_pkey' })
  handle!: string;

  @Column({ type: 'text', nullable: true })
  skeleton!: string | null;

  @Column({ type: 'text' })
  guise!: string;

  @Column({ name: 'person_id', type: 'uuid' })
  personId!: string;

  /** Since she changed it: until when nobody else may have it. */
  @Column({ name: 'held_until', ...instantColumn, nullable: true })
  heldUntil!: Temporal.Instant | null;
}
