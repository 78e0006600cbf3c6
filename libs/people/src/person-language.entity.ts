import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { PersonEntity } from './person.entity.js';
import type { Fluency } from './spoken-language.js';

@Entity('person_language')
@Check('spoken_language_malformed', `language ~ '^[a-z]{2}$'`)
@Check('fluency_unknown', `fluency in ('some', 'work', 'native')`)
@ForeignKey(() => PersonEntity, ['personId'], ['id'], {
  name: 'person_language_belongs_to_a_person',
  onDelete: 'CASCADE',
})
export class PersonLanguageEntity {
  @PrimaryColumn({ name: 'person_id', type: 'uuid', primaryKeyConstraintName: 'person_language_pkey' })
  personId!: string;

  /** ISO 639-1. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'person_language_pkey' })
  language!: string;

  @Column({ type: 'text', nullable: true })
  fluency!: Fluency | null;
}
