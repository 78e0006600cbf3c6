import { instantColumn } from '#platform';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { PersonEntity } from './person.entity.js';

/** Why a link could not be verified: its page was not read, or it does not point back. */
export const linkHindrances = [
  'unreachable',
  'too_slow',
  'address_not_public',
  'too_many_turns',
  'no_page',
  'too_large',
  'no_link_back',
] as const;
export type LinkHindrance = (typeof linkHindrances)[number];

@Entity('person_link')
@Unique('link_listed_already', ['personId', 'url'])
@Unique('one_link_at_a_position', ['personId', 'position'])
@Check('link_position_out_of_range', `position between 1 and 8`)
@Check('link_url_malformed', `url ~ '^https?://' and length(url) <= 500`)
@Check('link_hindrance_unknown', `hindrance in (${linkHindrances.map(word => `'${word}'`).join(', ')})`)
@Check('a_verified_link_has_no_hindrance', `verified_at is null or hindrance is null`)
@Index('person_link_by_check', ['checkedAt'])
@ForeignKey(() => PersonEntity, ['personId'], ['id'], {
  name: 'person_link_belongs_to_a_person',
  onDelete: 'CASCADE',
})
export class PersonLinkEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()', primaryKeyConstraintName: 'person_link_pkey' })
  id!: string;

  @Column({ name: 'person_id', type: 'uuid' })
  personId!: string;

  @Column({ type: 'smallint' })
  position!: number;

  @Column({ type: 'text' })
  url!: string;

  @Column({ name: 'checked_at', ...instantColumn, nullable: true })
  checkedAt!: Temporal.Instant | null;

  /** When its page was last seen to point back here; only as long as it does. */
  @Column({ name: 'verified_at', ...instantColumn, nullable: true })
  verifiedAt!: Temporal.Instant | null;

  @Column({ type: 'text', nullable: true })
  hindrance!: LinkHindrance | null;
}
