import { SkillEntity } from '#ledger';
import type { Level } from '#skills';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { OfferEntity } from './offer.entity.js';
import type { Way } from './offer.js';

/** A skill that is used in the work, sought in a guest, or to be learned from the hosts. */
@Entity('offer_skill')
@Check('way_unknown', `way in ('use', 'seek', 'teach')`)
@Check('only_what_is_used_has_no_level', `(way = 'use') = (level is null)`)
@Check('offer_level_unknown', `level between 1 and 3`)
@ForeignKey(() => OfferEntity, ['offerId'], ['id'], {
  name: 'offer_skill_is_of_an_offer',
  onDelete: 'CASCADE',
})
@ForeignKey(() => SkillEntity, ['skillId'], ['id'], { name: 'offer_skill_is_a_skill' })
@Index('offer_skill_by_skill', ['skillId'])
export class OfferSkillEntity {
  @PrimaryColumn({ name: 'offer_id', type: 'uuid', primaryKeyConstraintName: 'offer_skill_pkey' })
  offerId!: string;

  @PrimaryColumn({ name: 'skill_id', type: 'uuid', primaryKeyConstraintName: 'offer_skill_pkey' })
  skillId!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'offer_skill_pkey' })
  way!: Way;

  @Column({ type: 'smallint', nullable: true })
  level!: Level | null;
}
