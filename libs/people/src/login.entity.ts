import { instantColumn } from '#platform';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from './person.entity.js';

@Entity('login')
@Index('email_taken', ['emailFolded'], { unique: true, where: 'verified_at is not null' })
@Index('login_by_email', ['emailFolded'])
@Check('an_address_is_kept_whole', `(email is null) = (email_folded is null)`)
@Check('only_an_address_is_verified', `verified_at is null or email is not null`)
@ForeignKey(() => PersonEntity, ['personId'], ['id'], {
  name: 'login_belongs_to_a_person',
  onDelete: 'CASCADE',
})
export class LoginEntity {
  @PrimaryColumn({ name: 'person_id', type: 'uuid', primaryKeyConstraintName: 'login_pkey' })
  personId!: string;

  /** None, once somebody else has proved that the address is hers; the handle still opens the account. */
  @Column({ type: 'text', nullable: true })
  email!: string | null;

  @Column({ name: 'email_folded', type: 'text', nullable: true })
  emailFolded!: string | null;

  @Column({ name: 'password_hash', type: 'text', nullable: true })
  passwordHash!: string | null;

  /** When she proved that she reads its mail; an address belongs to one account only from then on. */
  @Column({ name: 'verified_at', ...instantColumn, nullable: true })
  verifiedAt!: Temporal.Instant | null;
}
