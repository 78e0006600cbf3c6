import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { PersonEntity } from './person.entity.js';

@Entity('login')
@Unique('email_taken', ['emailFolded'])
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

  @Column({ name: 'password_hash', type: 'text' })
  passwordHash!: string;
}
