export { tripsRefusals } from './trips.refusals.js';
export { deriveAllTrips, deriveTrips, deriveTripsOf, rebuildMatches } from './acts/derive-trips.js';
export { forgetTrips } from './acts/forget-trips.js';
export { reportableTrips, type TripPosition, tripsOfPeople, tripsSince } from './trips.queries.js';
export { TripEntity } from './trip.entity.js';
export { calendarOfTrip, type TripInCalendar } from './trip.ics.js';
export { MatchWeightsEntity } from './match-weights.entity.js';
export { type AsideReason, asideReasons } from './set-aside.js';
export { SetAsideEntity } from './set-aside.entity.js';
export { TakenWeekEntity } from './taken-week.entity.js';
export { TripEntryEntity } from './trip-entry.entity.js';
export { TripGuestEntity } from './trip-guest.entity.js';
export { TripLanguageEntity } from './trip-language.entity.js';
export { TripPracticeEntity } from './trip-practice.entity.js';
export { TripReachEntity } from './trip-reach.entity.js';
export { TripSkillEntity } from './trip-skill.entity.js';
export {
  type EntryKind,
  entryKinds,
  type ReachKind,
  reachKinds,
  type TripAudience,
  tripAudiences,
  type TripState,
  tripStates,
} from './trip.js';
export { WeekWishEntity } from './week-wish.entity.js';
