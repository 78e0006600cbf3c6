import { type Importance, parts, type Side, type Weights, weightsOf } from '#matching';
import { whoeverSignedIn } from '#people';
import type { Act } from '#platform';
import { MatchWeightsEntity } from '../match-weights.entity.js';

/** What counts more or less for her when she asks who fits; it is nobody else's matter, so the chronicle is not told. */
export async function setWeights(act: Act, side: Side, importance: Importance): Promise<Weights> {
  const { id: personId } = await whoeverSignedIn(act);
  const weights = weightsOf(importance);
  await act.tx.upsert(MatchWeightsEntity, { personId, side, weights: parts.map(part => weights[part]) }, [
    'personId',
    'side',
  ]);
  return weights;
}
