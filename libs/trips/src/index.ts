export { forgetTrips } from './acts/forget-trips.js';
export { TripEntity } from './trip.entity.js';
export { type TripPosition, tripsOfPeople, tripsSince } from './trips.queries.js';
export { calendarOfTrip, type TripInCalendar } from './trip.ics.js';
