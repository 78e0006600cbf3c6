export { VisitEntity } from './visit.entity.js';
export { visitById, visitsAtSites, visitsOfTrips } from './visits.queries.js';
