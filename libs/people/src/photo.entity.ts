import { instantColumn } from '#platform';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from './person.entity.js';

/** Her picture in three sizes, made from what she uploaded; the bytes are read only where they are sent. */
@Entity('photo')
@Check('photo_key_malformed', `key ~ '^[0-9a-f]{32}$'`)
@Check('photo_too_large', `octet_length(small) + octet_length(medium) + octet_length(large) <= 1000000`)
@Index('one_photo_is_worn', ['personId'], { unique: true, where: 'is_worn' })
@Index('photo_by_person', ['personId'])
@Index('photo_never_worn', ['uploadedAt'], { where: 'not is_worn' })
@ForeignKey(() => PersonEntity, ['personId'], ['id'], {
  name: 'photo_belongs_to_a_person',
  onDelete: 'CASCADE',
})
export class PhotoEntity {
  /** Nobody guesses it, and another picture has another one. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'photo_pkey' })
  key!: string;

  @Column({ name: 'person_id', type: 'uuid' })
  personId!: string;

  /** Whether it is the one on her page; before, it is only an upload. */
  @Column({ name: 'is_worn', type: 'boolean', default: false })
  isWorn!: boolean;

  @Column({ name: 'uploaded_at', ...instantColumn })
  uploadedAt!: Temporal.Instant;

  @Column({ type: 'bytea', select: false })
  small!: Buffer;

  @Column({ type: 'bytea', select: false })
  medium!: Buffer;

  @Column({ type: 'bytea', select: false })
  large!: Buffer;
}
