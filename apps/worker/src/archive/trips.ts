import { calendarOfTrip } from '#trips';
import { blankWeeks, weekRange, weekSet } from '#weeks';
import { json, type ArchivePart } from './part.js';
import { roadsOf } from './road.js';

export const trips: ArchivePart = {
  name: 'trips',
  tables: ['trip'],
  async pack(owner) {
    const { language, origin, orderedAt: stamp } = owner;
    const roads = await roadsOf(owner);
    const told = roads.map(({ trip: { slug, title, firstWeek, lastWeek }, visits }) => ({
      slug,
      title,
      firstWeek,
      lastWeek,
      openWeeks: blankWeeks(weekRange(firstWeek, lastWeek), weekSet(visits.map(({ week }) => week))),
      visits: visits.map(({ week, company, place }) => ({ week, company, place })),
    }));
    const { host } = new URL(origin);
    return [
      json('trips.json', told),
      ...roads.map(({ trip, visits }) => ({
        path: `trips/${fileName(trip.slug)}.ics`,
        content: calendarOfTrip({ ...trip, visits }, { language, host, stamp }),
      })),
    ];
  },
};

/** No slug leads out of the folder that the archive is unpacked in. */
function fileName(slug: string): string {
  return slug.replaceAll(/[^\p{L}\p{N}_-]+/gu, '-');
}
