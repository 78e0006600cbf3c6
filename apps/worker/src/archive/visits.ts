import { json, type ArchivePart } from './part.js';
import { roadsOf } from './road.js';

export const visits: ArchivePart = {
  name: 'visits',
  tables: ['visit'],
  async pack(owner) {
    const told = (await roadsOf(owner)).flatMap(({ trip, visits: stops }) =>
      stops.map(({ week, company, place }) => ({ week, company, place, trip: trip.slug })),
    );
    return [
      json(
        'visits.json',
        told.toSorted((a, b) => (a.week < b.week ? -1 : 1)),
      ),
    ];
  },
};
