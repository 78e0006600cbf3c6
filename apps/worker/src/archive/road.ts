import { companiesByIds, sitesByIds } from '#hosting';
import { walzItself } from '#kernel';
import { labelOf, placesByIds } from '#ledger';
import { tripsOfPeople, type TripEntity } from '#trips';
import { visitsOfTrips } from '#visits';
import type { Week } from '#weeks';
import type { Owner } from './part.js';

interface Stop {
  readonly id: string;
  readonly week: Week;
  readonly company: string;
  readonly place: string;
}

export interface Road {
  readonly trip: TripEntity;
  readonly visits: readonly Stop[];
}

/** Her trips with the hosts on their way. */
export async function roadsOf({ db, person, language }: Owner): Promise<readonly Road[]> {
  const trips = await tripsOfPeople(db, [person.id], walzItself);
  const visits = await visitsOfTrips(
    db,
    trips.map(({ id }) => id),
  );
  const sites = mapOf(
    await sitesByIds(
      db,
      visits.map(({ siteId }) => siteId),
    ),
  );
  const companies = mapOf(
    await companiesByIds(
      db,
      [...sites.values()].map(({ companyId }) => companyId),
    ),
  );
  const places = mapOf(
    await placesByIds(
      db,
      [...sites.values()].map(({ placeId }) => placeId),
    ),
  );
  const stops = visits.map(({ id, tripId, week, siteId }) => {
    const site = sites.get(siteId);
    const [company, place] = [site && companies.get(site.companyId), site && places.get(site.placeId)];
    return { id, tripId, week, company: company?.name ?? '', place: place ? labelOf(place, language) : '' };
  });
  return trips.map(trip => ({ trip, visits: stops.filter(({ tripId }) => tripId === trip.id) }));
}

function mapOf<Id, Row extends { readonly id: Id }>(rows: readonly Row[]): Map<Id, Row> {
  return new Map(rows.map(row => [row.id, row]));
}
