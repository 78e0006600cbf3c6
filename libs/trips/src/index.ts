export { TripEntity } from './trip.entity.js';
export { tripsOfPeople, tripsSince, type TripPosition } from './trips.queries.js';
