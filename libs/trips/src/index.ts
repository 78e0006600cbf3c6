export { TripEntity } from './trip.entity.js';
export { type TripPosition, tripsOfPeople, tripsSince } from './trips.queries.js';
