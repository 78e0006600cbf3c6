import { SkillEntity } from '#ledger';
import type { Level, Stance } from '#skills';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from './person.entity.js';

@Entity('person_skill')
@Check('stance_unknown', `stance in ('can', 'learn', 'avoid')`)
@Check('only_an_ability_has_a_level', `(stance = 'can') = (level is not null)`)
@Check('level_unknown', `level between 1 and 3`)
@Index('person_skill_by_skill', ['skillId', 'stance'])
@ForeignKey(() => PersonEntity, ['personId'], ['id'], {
  name: 'person_skill_belongs_to_a_person',
  onDelete: 'CASCADE',
})
@ForeignKey(() => SkillEntity, ['skillId'], ['id'], { name: 'person_skill_is_a_skill' })
export class PersonSkillEntity {
  @PrimaryColumn({ name: 'person_id', type: 'uuid', primaryKeyConstraintName: 'person_skill_pkey' })
  personId!: string;

  @PrimaryColumn({ name: 'skill_id', type: 'uuid', primaryKeyConstraintName: 'person_skill_pkey' })
  skillId!: string;

  @Column({ type: 'text' })
  stance!: Stance;

  @Column({ type: 'smallint', nullable: true })
  level!: Level | null;
}
