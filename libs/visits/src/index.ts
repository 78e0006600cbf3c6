export { VisitEntity } from './visit.entity.js';
export { visitById, visitsOfTrips } from './visits.queries.js';
