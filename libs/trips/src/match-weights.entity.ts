import type { Side } from '#matching';
import { PersonEntity } from '#people';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** What counts for somebody when she asks who fits. */
@Entity('match_weights')
@Check('side_unknown', `side in ('journeyman', 'host')`)
@Check('each_part_has_a_weight', `cardinality(weights) = 9 and 0 <= all (weights)`)
@ForeignKey(() => PersonEntity, ['personId'], ['id'], {
  name: 'match_weights_belong_to_a_person',
  onDelete: 'CASCADE',
})
export class MatchWeightsEntity {
  @PrimaryColumn({ name: 'person_id', type: 'uuid', primaryKeyConstraintName: 'match_weights_pkey' })
  personId!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'match_weights_pkey' })
  side!: Side;

  @Column({ type: 'smallint', array: true })
  weights!: number[];
}
