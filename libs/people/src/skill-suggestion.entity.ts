import { SkillEntity } from '#ledger';
import { instantColumn } from '#platform';
import { kinds, type Kind } from '#skills';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from './person.entity.js';

/** `merged` is one that turned out to be another name of a skill that the list had. */
export const suggestionStates = ['open', 'accepted', 'merged', 'declined'] as const;
export type SuggestionState = (typeof suggestionStates)[number];

/** A skill that somebody misses in the list. */
@Entity('skill_suggestion')
@Check('skill_suggestion_name_empty', `length(btrim(name)) > 0 and folded <> ''`)
@Check('skill_suggestion_name_too_long', `length(name) <= 80`)
@Check('skill_suggestion_why_too_long', `length(why) <= 500`)
@Check('skill_suggestion_answer_too_long', `length(answer) <= 500`)
@Check('skill_suggestion_kind_unknown', `kind in (${kinds.map(kind => `'${kind}'`).join(', ')})`)
@Check('skill_suggestion_state_unknown', `state in ('open', 'accepted', 'merged', 'declined')`)
@Check('only_a_decided_suggestion_has_a_time', `(state = 'open') = (decided_at is null)`)
@Check(
  'only_a_suggestion_that_was_taken_is_a_skill',
  `(state in ('accepted', 'merged')) = (skill_id is not null)`,
)
@Index('already_suggested', ['folded'], { unique: true, where: `state = 'open'` })
@Index('skill_suggestion_by_person', ['personId'])
@Index('skill_suggestion_by_state', ['state', 'id'])
@Index('skill_suggestion_by_skill', ['skillId'])
@Index('skill_suggestion_by_judge', ['decidedBy'])
@ForeignKey(() => PersonEntity, ['personId'], ['id'], {
  name: 'skill_suggestion_comes_from_a_person',
  onDelete: 'CASCADE',
})
@ForeignKey(() => PersonEntity, ['decidedBy'], ['id'], {
  name: 'skill_suggestion_was_decided_by_a_person',
  onDelete: 'SET NULL',
})
@ForeignKey(() => SkillEntity, ['skillId'], ['id'], { name: 'skill_suggestion_became_a_skill' })
export class SkillSuggestionEntity {
  @PrimaryColumn({
    type: 'uuid',
    default: () => 'uuidv7()',
    primaryKeyConstraintName: 'skill_suggestion_pkey',
  })
  id!: string;

  @Column({ name: 'person_id', type: 'uuid' })
  personId!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  folded!: string;

  @Column({ type: 'text' })
  kind!: Kind;

  @Column({ type: 'text' })
  why!: string;

  @Column({ type: 'text', default: 'open' })
  state!: SuggestionState;

  @Column({ name: 'created_at', ...instantColumn })
  createdAt!: Temporal.Instant;

  @Column({ name: 'decided_by', type: 'uuid', nullable: true })
  decidedBy!: string | null;

  @Column({ name: 'decided_at', ...instantColumn, nullable: true })
  decidedAt!: Temporal.Instant | null;

  /** What it became, or what it is another name of. */
  @Column({ name: 'skill_id', type: 'uuid', nullable: true })
  skillId!: string | null;

  /** A sentence to whoever suggested it. */
  @Column({ type: 'text', nullable: true })
  answer!: string | null;
}
