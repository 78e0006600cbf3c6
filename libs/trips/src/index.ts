export { forgetTrips } from './acts/forget-trips.js';
export { reportableTrips, type TripPosition, tripsOfPeople, tripsSince } from './trips.queries.js';
export { TripEntity } from './trip.entity.js';
export { calendarOfTrip, type TripInCalendar } from './trip.ics.js';
