export {
  type Contribution,
  type Cure,
  cureOf,
  explain,
  type Explanation,
  type SkillStep,
} from './explain.js';
export type { Match, NearMiss } from './match.js';
export {
  farthest,
  matchHorizon,
  type OfferSide,
  type Point,
  type Stretch,
  type StretchKind,
  stretchKinds,
  type Tongues,
  type TripSide,
  type Understanding,
} from './pair.js';
export {
  type Gate,
  gates,
  type Part,
  parts,
  type Parts,
  type Side,
  sides,
  usualWeights,
  type Weights,
} from './parts.js';
export { matchOf, type Meeting, scoreOf } from './score.js';
export { inOrder, surpriseAmong } from './surprise.js';
export { type Importance, leastImportance, mostImportance, weightsInOrder, weightsOf } from './weights.js';
