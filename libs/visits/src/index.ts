export { VisitEntity } from './visit.entity.js';
export { visitsOfTrips } from './visits.queries.js';
