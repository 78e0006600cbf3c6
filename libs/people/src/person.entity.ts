import type { Duty } from '#kernel';
import { PlaceEntity } from '#ledger';
import { instantColumn } from '#platform';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { roles, type Role } from './role.js';

@Entity('person')
@Unique('handle_taken', ['handle'])
@Check('handle_malformed', `handle ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$' and length(handle) between 2 and 30`)
@Check('name_empty', `length(btrim(name)) > 0`)
@Check('name_too_long', `length(name) <= 100`)
@Check('duty_unknown', `duty in ('moderator', 'admin')`)
@Check('role_unknown', `role in (${roles.map(role => `'${role}'`).join(', ')})`)
@Index('person_on_duty', ['duty'], { where: 'duty is not null' })
@Index('person_out_of_sight', ['id'], {
  where: 'hidden_at is not null or banned_at is not null or leaves_at is not null or gone_at is not null',
})
@Index('person_leaving', ['leavesAt'], { where: 'leaves_at is not null and gone_at is null' })
@ForeignKey(() => PlaceEntity, ['placeId'], ['id'], { name: 'person_lives_at_a_place' })
export class PersonEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()', primaryKeyConstraintName: 'person_pkey' })
  id!: string;

  @Column({ type: 'text' })
  handle!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ name: 'place_id', type: 'integer', nullable: true })
  placeId!: number | null;

  /** Her part in making software, as she says it. */
  @Column({ type: 'text', nullable: true })
  role!: Role | null;

  @Column({ name: 'is_demo', type: 'boolean', default: false })
  isDemo!: boolean;

  /** Whether search engines are asked to leave her out. */
  @Column({ name: 'is_unlisted', type: 'boolean', default: false })
  isUnlisted!: boolean;

  @Column({ name: 'joined_at', ...instantColumn })
  joinedAt!: Temporal.Instant;

  @Column({ type: 'text', nullable: true })
  duty!: Duty | null;

  /** Taken out of everybody's sight by a moderator. */
  @Column({ name: 'hidden_at', ...instantColumn, nullable: true })
  hiddenAt!: Temporal.Instant | null;

  @Column({ name: 'suspended_until', ...instantColumn, nullable: true })
  suspendedUntil!: Temporal.Instant | null;

  @Column({ name: 'banned_at', ...instantColumn, nullable: true })
  bannedAt!: Temporal.Instant | null;

  /** When her account will be deleted; until then there is a way back. */
  @Column({ name: 'leaves_at', ...instantColumn, nullable: true })
  leavesAt!: Temporal.Instant | null;

  /** What is left is a stub that names nobody, for the history of those who worked with her. */
  @Column({ name: 'gone_at', ...instantColumn, nullable: true })
  goneAt!: Temporal.Instant | null;
}
