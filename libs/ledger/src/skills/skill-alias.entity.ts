import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { SkillEntity } from './skill.entity.js';

/** Another word for a skill. Folded it means one skill only, however it is typed. */
@Entity('skill_alias')
@Check('skill_alias_empty', `folded <> ''`)
@Check('skill_alias_too_long', `length(alias) <= 80`)
@ForeignKey(() => SkillEntity, ['skillId'], ['id'], {
  name: 'skill_alias_belongs_to_a_skill',
  onDelete: 'CASCADE',
})
@Index('skill_alias_by_skill', ['skillId'])
export class SkillAliasEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'skill_alias_taken' })
  folded!: string;

  @Column({ type: 'text' })
  alias!: string;

  @Column({ name: 'skill_id', type: 'uuid' })
  skillId!: string;
}
