import { type Side, usualWeights, type Weights, weightsInOrder } from '#matching';
import type { EntityManager } from '#platform';
import { MatchWeightsEntity } from './match-weights.entity.js';
import { SetAsideEntity } from './set-aside.entity.js';

/** What counts for her on one side: as she chose, else as usual. */
export async function weightsFor(db: EntityManager, personId: string, side: Side): Promise<Weights> {
  const chosen = await db.findOneBy(MatchWeightsEntity, { personId, side });
  return chosen ? weightsInOrder(chosen.weights) : usualWeights;
}

/** Which offers were set aside for a trip, the latest first. */
export function asidesOfTrip(db: EntityManager, tripId: string): Promise<SetAsideEntity[]> {
  return db.find(SetAsideEntity, {
    where: { tripId, side: 'journeyman' },
    order: { at: 'desc', offerId: 'asc' },
  });
}

/** Which trips its company set aside for an offer, the latest first. */
export function asidesOfOffer(db: EntityManager, offerId: string): Promise<SetAsideEntity[]> {
  return db.find(SetAsideEntity, { where: { offerId, side: 'host' }, order: { at: 'desc', tripId: 'asc' } });
}
