export { TripEntity } from './trip.entity.js';
export { reportableTrips, tripsOfPeople, tripsSince, type TripPosition } from './trips.queries.js';
