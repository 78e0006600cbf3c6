export { TripEntity } from './trip.entity.js';
export { reportableTrips, type TripPosition, tripsOfPeople, tripsSince } from './trips.queries.js';
