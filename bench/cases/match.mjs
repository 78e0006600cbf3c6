import { measureMatch } from '../world/match-case.mjs';

export default {
  title: 'Match: offers for a trip',
  says: 'The best twenty offers for the blank weeks of a trip, by the score and all its conditions: the processor time of the database behind each question, against the same score by going through all offers, asked one right after the other. An oracle that shares no code with either must say the same.',
  measure: stage => measureMatch(stage, 'forTrip'),
};
