import { SkillEntity } from '#ledger';
import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from './person.entity.js';

/** How she likes to work; no ability, so it has no level. */
@Entity('person_practice')
@Index('person_practice_by_skill', ['skillId'])
@ForeignKey(() => PersonEntity, ['personId'], ['id'], {
  name: 'person_practice_belongs_to_a_person',
  onDelete: 'CASCADE',
})
@ForeignKey(() => SkillEntity, ['skillId'], ['id'], { name: 'person_practice_is_a_skill' })
export class PersonPracticeEntity {
  @PrimaryColumn({ name: 'person_id', type: 'uuid', primaryKeyConstraintName: 'person_practice_pkey' })
  personId!: string;

  @PrimaryColumn({ name: 'skill_id', type: 'uuid', primaryKeyConstraintName: 'person_practice_pkey' })
  skillId!: string;
}
