import { measureMatch } from '../world/match-case.mjs';

export default {
  title: 'Match: trips for an offer',
  says: 'The other way round: the best twenty trips for an offer, of those that its contact may see, measured in the same way.',
  measure: stage => measureMatch(stage, 'forOffer'),
};
