import { instantColumn } from '#platform';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from './person.entity.js';

@Entity('login')
@Index('email_taken', ['emailFolded'], { unique: true, where: 'verified_at is not null' })
@Index('login_by_email', ['emailFolded'])
@ForeignKey(() => PersonEntity, ['personId'], ['id'], {
  name: 'login_belongs_to_a_person',
  onDelete: 'CASCADE',
})
export class LoginEntity {
  @PrimaryColumn({ name: 'person_id', type: 'uuid', primaryKeyConstraintName: 'login_pkey' })
  personId!: string;

  @Column({ type: 'text' })
  email!: string;

  @Column({ name: 'email_folded', type: 'text' })
  emailFolded!: string;

  @Column({ name: 'password_hash', type: 'text', nullable: true })
  passwordHash!: string | null;

  /** When she proved that she reads its mail; an address belongs to one account only from then on. */
  @Column({ name: 'verified_at', ...instantColumn, nullable: true })
  verifiedAt!: Temporal.Instant | null;
}
