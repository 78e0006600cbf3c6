import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { PersonEntity } from './person.entity.js';
import type { Circle, Part } from './privacy.js';

/** To whom somebody shows a part of herself, where she has chosen. */
@Entity('person_audience')
@Check(
  'part_unknown',
  `part in ('email', 'trips', 'reading', 'story', 'photo', 'links', 'languages', 'skills', 'home')`,
)
@Check('audience_unknown', `audience in ('everyone', 'people', 'nobody')`)
@ForeignKey(() => PersonEntity, ['personId'], ['id'], {
  name: 'person_audience_belongs_to_a_person',
  onDelete: 'CASCADE',
})
export class PersonAudienceEntity {
  @PrimaryColumn({ name: 'person_id', type: 'uuid', primaryKeyConstraintName: 'person_audience_pkey' })
  personId!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'person_audience_pkey' })
  part!: Part;

  @Column({ type: 'text' })
  audience!: Circle;
}
