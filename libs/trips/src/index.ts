export { forgetTrips } from './acts/forget-trips.js';
export { TripEntity } from './trip.entity.js';
export { calendarOfTrip, type TripInCalendar } from './trip.ics.js';
export { tripsOfPeople, tripsSince, type TripPosition } from './trips.queries.js';
