import { kinds, type Kind } from '#skills';
import { Check, Column, Entity, ForeignKey, Generated, Index, PrimaryColumn, Unique } from 'typeorm';

export const skillStates = ['listed', 'retired', 'merged'] as const;
export type SkillState = (typeof skillStates)[number];

const oneOf = (column: string, words: readonly string[]) =>
  `${column} in (${words.map(word => `'${word}'`).join(', ')})`;

@Entity('skill')
@Unique('skill_number_taken', ['number'])
@Unique('skill_slug_taken', ['slug'])
@Unique('skill_name_taken', ['name'])
@Check('skill_slug_malformed', `slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'`)
@Check('skill_name_empty', `length(btrim(name)) > 0 and length(btrim(name_de)) > 0`)
@Check('skill_name_too_long', `length(name) <= 80 and length(name_de) <= 80`)
@Check('skill_kind_unknown', oneOf('kind', kinds))
@Check('skill_state_unknown', oneOf('state', skillStates))
@Check('only_a_merged_skill_has_a_successor', `(state = 'merged') = (merged_into is not null)`)
@Check('skill_cannot_succeed_itself', `merged_into <> id`)
@ForeignKey(() => SkillEntity, ['mergedInto'], ['id'], { name: 'merged_skill_lives_on_in_a_skill' })
@Index('skill_by_successor', ['mergedInto'])
export class SkillEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()', primaryKeyConstraintName: 'skill_pkey' })
  id!: string;

  /** What matching counts with: see `levelMarks`. */
  @Column({ type: 'integer', generatedIdentity: 'ALWAYS', insert: false, update: false })
  @Generated('increment')
  number!: number;

  @Column({ type: 'text' })
  slug!: string;

  @Column({ type: 'text' })
  name!: string;

  /** Only where Germans say it differently. */
  @Column({ name: 'name_de', type: 'text', nullable: true })
  nameDe!: string | null;

  @Column({ type: 'text' })
  kind!: Kind;

  @Column({ name: 'is_common', type: 'boolean', default: false })
  isCommon!: boolean;

  @Column({ type: 'text', default: 'listed' })
  state!: SkillState;

  /** Where a merged skill lives on. */
  @Column({ name: 'merged_into', type: 'uuid', nullable: true })
  mergedInto!: string | null;

  /** The entry of the shipped list as it was last loaded, to tell what an admin has changed since. */
  @Column({ type: 'jsonb', nullable: true, select: false })
  shipped?: unknown;
}
