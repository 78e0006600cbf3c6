import { labelOf, placesByIds } from '#ledger';
import { besideTrips, calendarOfTrip, type BesideTrips } from '#trips';
import { blankWeeks, weekRange, weekSet } from '#weeks';
import { json, type ArchivePart, type Owner } from './part.js';
import { roadsOf, type Road } from './road.js';

export const trips: ArchivePart = {
  name: 'trips',
  tables: ['trip', 'trip_guest'],
  async pack(owner) {
    const { db, person, language, origin, orderedAt: stamp } = owner;
    const roads = await roadsOf(owner);
    const beside = await besideTrips(
      db,
      person.id,
      roads.map(({ trip }) => trip.id),
    );
    const townOf = await townsOf(owner, roads, beside);
    const { host } = new URL(origin);
    return [
      json(
        'trips.json',
        roads.map(road => told(road, beside, townOf)),
      ),
      ...roads.map(({ trip, visits }) => ({
        path: `trips/${fileName(trip.slug)}.ics`,
        content: calendarOfTrip({ ...trip, visits }, { language, host, stamp }),
      })),
    ];
  },
};

type TownOf = (placeId: number | null) => string | null;

function told({ trip, visits }: Road, beside: BesideTrips, townOf: TownOf): object {
  const of = <Row extends { readonly tripId: string }>(rows: readonly Row[]) =>
    rows.filter(({ tripId }) => tripId === trip.id);
  const skills = of(beside.skills);
  const withStance = (wanted: string) =>
    skills.filter(({ stance }) => stance === wanted).map(({ skill, level }) => ({ skill, level }));
  const taken = [...visits, ...of(beside.taken)].map(({ week }) => week);
  return {
    slug: trip.slug,
    title: trip.title,
    state: trip.state,
    firstWeek: trip.firstWeek,
    lastWeek: trip.lastWeek,
    story: trip.story,
    start: townOf(trip.placeId),
    audience: trip.audience,
    tellsOnlyPast: trip.tellsOnlyPast,
    shownTo: of(beside.guests).map(({ handle }) => handle),
    needs: {
      bed: trip.needsBed,
      fare: trip.fareNeed,
      pay: trip.payNeed,
    },
    companySizes: trip.companySizes,
    brings: withStance('can'),
    wishes: withStance('learn'),
    avoids: withStance('avoid').map(({ skill }) => skill),
    practices: of(beside.practices).map(({ skill }) => skill),
    languages: of(beside.languages).map(({ language, fluency }) => ({ language, fluency })),
    reaches: of(beside.reaches).map(({ kind, placeId, radiusKm, countries }) => ({
      kind,
      place: townOf(placeId),
      radiusKm,
      countries,
    })),
    entries: of(beside.entries).map(({ kind, title, placeId, firstDay, lastDay, url, isPrivate }) => ({
      kind,
      title,
      place: townOf(placeId),
      firstDay,
      lastDay,
      url,
      isPrivate,
    })),
    weekWishes: of(beside.weekWishes).map(({ week, rank }) => ({ week, rank })),
    openWeeks: blankWeeks(weekRange(trip.firstWeek, trip.lastWeek), weekSet(taken)),
    visits: visits.map(({ week, company, place }) => ({ week, company, place })),
    createdAt: trip.createdAt,
    changedAt: trip.changedAt,
  };
}

async function townsOf(
  { db, language }: Owner,
  roads: readonly Road[],
  { reaches, entries }: BesideTrips,
): Promise<TownOf> {
  const ids = [...roads.map(({ trip }) => trip), ...reaches, ...entries].flatMap(
    ({ placeId }) => placeId ?? [],
  );
  const places = new Map((await placesByIds(db, [...new Set(ids)])).map(place => [place.id, place]));
  return placeId => {
    const place = placeId === null ? undefined : places.get(placeId);
    return place ? labelOf(place, language) : null;
  };
}

/** No slug leads out of the folder that the archive is unpacked in. */
function fileName(slug: string): string {
  return slug.replaceAll(/[^\p{L}\p{N}_-]+/gu, '-');
}
