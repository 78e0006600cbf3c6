import type { Viewer } from '#kernel';
import { sqlOfSeenOffer } from '#hosting';
import { onlySeenInLists, onlyShown } from '#people';
import type { EntityManager } from '#platform';
import type { Values } from './match-statement.js';
import { onlyTripsSeenInLists } from './seen-trips.queries.js';
import { TripEntity } from './trip.entity.js';

/** Nobody meets somebody who blocked her, or whom she blocked, through the contact of an offer. */
const isNotBlocked = (contact: string, person: string) => `(${contact} is null or ${contact} not in (
  select blocked_id from block where person_id = ${person}
  union all select person_id from block where blocked_id = ${person}))`;

/** Whoever answers for an offer must be in sight, as on its page. */
const isInSight = (viewer: Viewer, me: string) =>
  sqlOfSeenOffer({ company: 'sorted.company_id', contact: 'sorted.contact_id' }, viewer, me);

/** Which offers, read as `sorted`, she may be shown for this trip; asked one by one, of the best first. */
export function seenByTraveller(values: Values, tripId: string, personId: string): string {
  const trip = values.add(tripId, 'uuid');
  const person = values.add(personId, 'uuid');
  const her = { kind: 'person', personId } as const;
  return `${isNotBlocked('sorted.contact_id', person)} and ${isInSight(her, person)}
    and sorted.company_id not in (select company_id from member where person_id = ${person})
    and sorted.id not in (select offer_id from set_aside where trip_id = ${trip} and side = 'journeyman')`;
}

/** Which trips, read as `sorted.id`, this viewer may know of; asked one by one, of the best first. */
function seenTrips(
  db: EntityManager,
  values: Values,
  viewer: Viewer,
  also: (query: TripQuery) => unknown,
): string {
  const query = db.createQueryBuilder(TripEntity, 'trip').select('1').where('trip.id = sorted.id');
  onlyTripsSeenInLists(query, 'trip', viewer);
  onlyShown(query, 'trip.person_id', 'trips', viewer);
  onlySeenInLists(query, 'trip.person_id', viewer);
  also(query);
  const [text, parameters] = query.getQueryAndParameters();
  // A bare `exists` might be joined with all trips at once, for the sake of the first few.
  return `(select exists (${values.adopt(text, parameters)}))`;
}

type TripQuery = ReturnType<typeof tripQuery>;
const tripQuery = (db: EntityManager) => db.createQueryBuilder(TripEntity, 'trip');

export function seenByHost(
  db: EntityManager,
  values: Values,
  viewer: Viewer,
  {
    id,
    companyId,
    contactId,
  }: { readonly id: string; readonly companyId: string; readonly contactId: string | null },
): string {
  return seenTrips(db, values, viewer, query =>
    query
      .andWhere(
        `not exists (select from member where member.company_id = :companyId and member.person_id = trip.person_id)`,
        { companyId },
      )
      .andWhere(
        `not exists (select from block
           where (block.person_id, block.blocked_id) in ((:contactId::uuid, trip.person_id), (trip.person_id, :contactId)))`,
        { contactId },
      )
      .andWhere(
        `not exists (select from set_aside
           where set_aside.trip_id = trip.id and set_aside.offer_id = :offerId and set_aside.side = 'host')`,
        { offerId: id },
      ),
  );
}

export function seenInSearch(db: EntityManager, values: Values, viewer: Viewer): string {
  return seenTrips(db, values, viewer, () => undefined);
}

/** Which offers, read as `sorted`, somebody may be shown who only looks around. */
export function offersInSearch(values: Values, viewer: Viewer): string {
  if (viewer.kind !== 'person') return isInSight(viewer, 'null');
  const me = values.add(viewer.personId, 'uuid');
  return `${isNotBlocked('sorted.contact_id', me)} and ${isInSight(viewer, me)}`;
}
