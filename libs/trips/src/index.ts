export { addEntry, type EntryWish } from './acts/add-entry.js';
export { changeEntry, dropEntry } from './acts/change-entry.js';
export { changeTrip, type TripChange } from './acts/change-trip.js';
export {
  deriveAllTrips,
  deriveMatchesNaming,
  deriveTrips,
  deriveTripsOf,
  rebuildMatches,
} from './acts/derive-trips.js';
export { fillTripFromProfile } from './acts/fill-trip.js';
export { forgetTrips } from './acts/forget-trips.js';
export { closeTrip, openTrip } from './acts/open-trip.js';
export { postTrip } from './acts/post-trip.js';
export { type Pair, setAside, takeBack } from './acts/set-aside.js';
export { type ReachWish, setReaches } from './acts/set-reaches.js';
export { renewTripLink, setTripAudience } from './acts/set-trip-audience.js';
export { dropTripSkill, setTripSkill } from './acts/set-trip-skill.js';
export { setWeekWishes } from './acts/set-week-wishes.js';
export { setWeights } from './acts/set-weights.js';
export { fromTheStart, sweepMatches, type Swept } from './acts/sweep-matches.js';
export { freeWeeks, takeWeeks } from './acts/take-week.js';
export { asidesOfOffer, asidesOfTrip, weightsFor } from './choices.queries.js';
export { weeksTakenBy } from './entry.js';
export {
  entriesOfTrips,
  guestsOfTrips,
  languagesOfTrips,
  practicesOfTrips,
  reachesOfTrips,
  skillsOfTrips,
  takenWeeksOfTrips,
  weekWishesOfTrips,
} from './itinerary.queries.js';
export type { Found, MatchPage, MatchPosition } from './match-answer.js';
export { offerSides, tripSides } from './match-sides.queries.js';
export { type Sort, sorts } from './match-statement.js';
export { MatchWeightsEntity } from './match-weights.entity.js';
export type { AroundPlace, OfferWish, TripWish } from './match-wish.js';
export { matchesForOffer, matchesForTrip, nearMissesForOffer, nearMissesForTrip } from './match.queries.js';
export { meetingsAmong } from './meetings.queries.js';
export { asidesOfPerson, besideTrips, type BesideTrips, weightsOfPerson } from './own.queries.js';
export { searchOffers, type SearchPage, searchTrips } from './search.queries.js';
export { entryAsSeen, type SeenEntry } from './seen-entry.js';
export { isListed, onlyTripsSeen, onlyTripsSeenInLists, sqlOfSeenTrips } from './seen-trips.queries.js';
export { SetAsideEntity } from './set-aside.entity.js';
export { type AsideReason, asideReasons, longestAsideWords, parseAsideWords } from './set-aside.js';
export { type TripShown, tripsToShow } from './shown-trips.queries.js';
export { tripsSkillHolders } from './skill-holders.js';
export { TakenWeekEntity } from './taken-week.entity.js';
export { TripEntryEntity } from './trip-entry.entity.js';
export { TripGuestEntity } from './trip-guest.entity.js';
export { TripLanguageEntity } from './trip-language.entity.js';
export { deriveAll as tripsAnew } from './trip-match.js';
export { TripPracticeEntity } from './trip-practice.entity.js';
export { TripReachEntity } from './trip-reach.entity.js';
export { TripSkillEntity } from './trip-skill.entity.js';
export { TripEntity } from './trip.entity.js';
export { calendarOfTrip, type TripInCalendar } from './trip.ics.js';
export {
  type EntryKind,
  entryKinds,
  parseEntryTitle,
  parseFareNeed,
  parseTripLevel,
  parseTripTitle,
  type ReachKind,
  reachKinds,
  type TripAudience,
  tripAudiences,
  type TripState,
  tripStates,
} from './trip.js';
export { isHerOwn, tellsWhere } from './trips.policy.js';
export {
  reportableTrips,
  tripById,
  tripBySlug,
  type TripPosition,
  tripsByIds,
  tripsOfPeople,
  tripsSeen,
  tripsSince,
} from './trips.queries.js';
export { tripsRefusals } from './trips.refusals.js';
export { WeekWishEntity } from './week-wish.entity.js';
