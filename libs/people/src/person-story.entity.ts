import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { PersonEntity } from './person.entity.js';

@Entity('person_story')
@Check('story_empty', `length(btrim(text)) > 0`)
@Check('story_too_long', `length(text) <= 20000`)
@ForeignKey(() => PersonEntity, ['personId'], ['id'], {
  name: 'person_story_belongs_to_a_person',
  onDelete: 'CASCADE',
})
export class PersonStoryEntity {
  @PrimaryColumn({ name: 'person_id', type: 'uuid', primaryKeyConstraintName: 'person_story_pkey' })
  personId!: string;

  /** Markdown, as she typed it. */
  @Column({ type: 'text' })
  text!: string;
}
