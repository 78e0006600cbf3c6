import { SkillEntity } from '#ledger';
import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { OfferEntity } from './offer.entity.js';

/** How the hosts of an offer work. */
@Entity('offer_practice')
@ForeignKey(() => OfferEntity, ['offerId'], ['id'], {
  name: 'offer_practice_is_of_an_offer',
  onDelete: 'CASCADE',
})
@ForeignKey(() => SkillEntity, ['skillId'], ['id'], { name: 'offer_practice_is_a_skill' })
@Index('offer_practice_by_skill', ['skillId'])
export class OfferPracticeEntity {
  @PrimaryColumn({ name: 'offer_id', type: 'uuid', primaryKeyConstraintName: 'offer_practice_pkey' })
  offerId!: string;

  @PrimaryColumn({ name: 'skill_id', type: 'uuid', primaryKeyConstraintName: 'offer_practice_pkey' })
  skillId!: string;
}
